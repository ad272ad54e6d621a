package it.cooperazionedigitale.documents.check.inspection;

import it.cooperazionedigitale.documents.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An xlsx: an archive of reasonable size that holds tables and nothing that runs, reaches outside, or is a file of its own. */
final class SpreadsheetInspection {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private SpreadsheetInspection() {}

    static void inspect(Path file) throws IOException, Flaw {
        Tail.checkEndsWithItsDirectory(file);
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > Limits.ENTRIES) {
                throw new Flaw(Finding.BOMB, zip.size() + " entries");
            }
            if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
                throw new Flaw(Finding.WRONG_KIND, "not a spreadsheet");
            }
            Set<String> names = new HashSet<>();
            long[] total = new long[1];
            for (ZipEntry entry : Collections.list(zip.entries())) {
                checkName(entry.getName(), names);
                try (InputStream part = zip.getInputStream(entry)) {
                    checkPart(entry, part, total);
                }
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new Flaw(Finding.BROKEN, String.valueOf(broken.getMessage()));
        }
    }

    private static void checkName(String name, Set<String> names) throws Flaw {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!names.add(lower)) {
            throw new Flaw(Finding.BROKEN, "twice the same part");
        }
        if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":")) {
            throw new Flaw(Finding.BROKEN, "a part with a path");
        }
        if (lower.contains("vbaproject") || lower.contains("activex") || lower.contains("macrosheets")) {
            throw new Flaw(Finding.MACRO, name);
        }
        if (lower.contains("externallinks/")
                || lower.contains("embeddings/")
                || lower.contains("connections.xml")
                || lower.contains("customui")) {
            throw new Flaw(Finding.OUTSIDE, name);
        }
    }

    private static void checkPart(ZipEntry entry, InputStream part, long[] total) throws IOException, Flaw {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        StringBuilder tail = new StringBuilder();
        byte[] piece = new byte[32 * 1024];
        long size = 0;
        int read = part.readNBytes(piece, 0, piece.length);
        while (read > 0) {
            if (size == 0) {
                checkBeginning(name, piece, read);
            }
            size += read;
            total[0] += read;
            long packed = Math.max(entry.getCompressedSize(), 1);
            if (total[0] > Limits.UNPACKED || size > Limits.RATIO_FROM && size / packed > Limits.RATIO) {
                throw new Flaw(Finding.BOMB, entry.getName());
            }
            if (xml) {
                tail.append(new String(piece, 0, read, StandardCharsets.ISO_8859_1));
                checkWords(name, tail.toString());
                tail.delete(0, Math.max(0, tail.length() - 256));
            }
            read = part.readNBytes(piece, 0, piece.length);
        }
    }

    private static void checkBeginning(String name, byte[] piece, int length) throws Flaw {
        String head = new String(piece, 0, Math.min(length, 8), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("\u00D0\u00CF\u0011\u00E0") || head.startsWith("MZ")) {
            throw new Flaw(Finding.OUTSIDE, name);
        }
        if ((head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE") || head.indexOf('\0') >= 0)
                && (name.endsWith(".xml") || name.endsWith(".rels"))) {
            throw new Flaw(Finding.ENCODING, name);
        }
    }

    private static void checkWords(String name, String text) throws Flaw {
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw new Flaw(Finding.DOCTYPE, name);
        }
        if (text.contains("macroEnabled") || text.contains("vbaProject")) {
            throw new Flaw(Finding.MACRO, name);
        }
        if (text.contains("TargetMode=\"External\"") && !text.contains("/relationships/hyperlink\"")
                || text.contains("<ddeLink")
                || text.contains("<oleObject")) {
            throw new Flaw(Finding.OUTSIDE, name);
        }
        if (name.equals("[content_types].xml") && text.contains("</Types>") && !text.contains(MAIN)) {
            throw new Flaw(Finding.WRONG_KIND, "not a spreadsheet");
        }
    }
}
