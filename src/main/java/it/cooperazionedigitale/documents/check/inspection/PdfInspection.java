package it.cooperazionedigitale.documents.check.inspection;

import it.cooperazionedigitale.documents.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** A PDF: whole, one file only, opens without password, does nothing by itself, and unpacks to what one can carry. */
final class PdfInspection {

    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "Rendition",
            "Movie",
            "Sound",
            "GoToR",
            "GoToE",
            "RichMediaExecute");
    private static final Set<String> ACTIVE_KEYS = Set.of("JS", "JavaScript", "RichMediaContent", "RichMediaSettings");
    private static final List<String> FOREIGN = List.of(
            "<html", "<script", "<!doctype", "<svg", "<?php", "pk\u0003\u0004", "gif8", "mz\u0090", "#!/", "rar!");
    private static final int DEEPEST = 60;
    private static final COSName NEXT = COSName.getPDFName("Next");

    private final Inflation inflation = new Inflation();
    private boolean signed;

    private PdfInspection() {}

    /** Whether there are signatures in it. */
    static boolean inspect(Path file) throws IOException, Flaw {
        checkEnds(file);
        RawPdf.check(file);
        PdfInspection inspection = new PdfInspection();
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBufferedFile(file.toFile()),
                "",
                null,
                null,
                IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() < 1) {
                throw new Flaw(Finding.BROKEN, "no pages");
            }
            inspection.walk(document.getDocument());
        } catch (InvalidPasswordException locked) {
            throw new Flaw(Finding.PASSWORD, "password");
        }
        return inspection.signed;
    }

    /** From the first byte to the last it must be a PDF and nothing else. */
    private static void checkEnds(Path file) throws IOException, Flaw {
        byte[] head;
        try (InputStream stream = Files.newInputStream(file)) {
            head = stream.readNBytes(1024);
        }
        String begins = new String(head, StandardCharsets.ISO_8859_1);
        int body = begins.indexOf(" obj");
        String before = (body < 0 ? begins : begins.substring(0, body)).toLowerCase(Locale.ROOT);
        for (String foreign : FOREIGN) {
            if (before.contains(foreign)) {
                throw new Flaw(Finding.POLYGLOT, "something else at the beginning");
            }
        }
        String tail = Tail.text(file);
        int end = tail.lastIndexOf("%%EOF");
        if (end < 0) {
            throw new Flaw(Finding.BROKEN, "no end");
        }
        String after = tail.substring(end + "%%EOF".length());
        if (Tail.isArchive(file) || !after.replaceAll("[\\s\\x00\\x1A]", "").isEmpty()) {
            throw new Flaw(Finding.POLYGLOT, "something behind the end");
        }
    }

    private void walk(COSDocument document) throws IOException, Flaw {
        Set<COSObjectKey> keys = document.getXrefTable().keySet();
        if (keys.size() > Limits.PDF_OBJECTS) {
            throw new Flaw(Finding.TOO_MANY_PIECES, keys.size() + " objects");
        }
        look(document.getTrailer(), 0);
        for (COSObjectKey key : List.copyOf(keys)) {
            COSObject object = document.getObjectFromPool(key);
            COSBase base = object == null ? null : object.getObject();
            if (base != null) {
                look(base, 0);
            }
        }
    }

    /** Objects that stand by themselves are looked at on their own turn. */
    private void look(COSBase base, int depth) throws IOException, Flaw {
        if (depth > DEEPEST) {
            throw new Flaw(Finding.TOO_HEAVY, "nested too deeply");
        }
        if (base instanceof COSDictionary dictionary) {
            judge(dictionary);
            for (COSName key : dictionary.keySet()) {
                COSBase value = dictionary.getItem(key);
                if (value != null && !(value instanceof COSObject)) {
                    look(value, depth + 1);
                }
            }
        } else if (base instanceof COSArray array) {
            for (int at = 0; at < array.size(); at++) {
                COSBase value = array.get(at);
                if (value != null && !(value instanceof COSObject)) {
                    look(value, depth + 1);
                }
            }
        }
        if (base instanceof COSStream stream) {
            inflation.measure(stream);
        }
    }

    /** What starts by itself calls nobody: an address may only be something to press. */
    private static void checkStarts(@Nullable COSBase action, int depth) throws Flaw {
        if (depth > DEEPEST) {
            throw new Flaw(Finding.ACTIVE, "one action after the other");
        }
        if (action instanceof COSDictionary dictionary) {
            if ("URI".equals(dictionary.getNameAsString(COSName.S))) {
                throw new Flaw(Finding.ACTIVE, "URI");
            }
            checkStarts(dictionary.getDictionaryObject(NEXT), depth + 1);
        } else if (action instanceof COSArray several) {
            for (int at = 0; at < several.size(); at++) {
                checkStarts(several.getObject(at), depth + 1);
            }
        }
    }

    /** Readers look at what an action says it does and at nothing else, so neither does this. */
    private void judge(COSDictionary dictionary) throws Flaw {
        String action = dictionary.getNameAsString(COSName.S);
        if (action != null && ACTIVE.contains(action)) {
            throw new Flaw(Finding.ACTIVE, action);
        }
        checkStarts(dictionary.getDictionaryObject(COSName.OPEN_ACTION), 0);
        if (dictionary.getDictionaryObject(COSName.AA) instanceof COSDictionary occasions) {
            for (COSName occasion : occasions.keySet()) {
                checkStarts(occasions.getDictionaryObject(occasion), 0);
            }
        }
        for (COSName key : dictionary.keySet()) {
            String name = key.getName();
            if (ACTIVE_KEYS.contains(name)) {
                throw new Flaw(Finding.ACTIVE, name);
            }
            if ("XFA".equals(name)) {
                throw new Flaw(Finding.XFA, name);
            }
            if ("EmbeddedFiles".equals(name) || "EF".equals(name)) {
                throw new Flaw(Finding.ATTACHMENT, name);
            }
        }
        String type = dictionary.getNameAsString(COSName.TYPE);
        String subtype = dictionary.getNameAsString(COSName.SUBTYPE);
        if ("EmbeddedFile".equals(type) || "FileAttachment".equals(subtype)) {
            throw new Flaw(Finding.ATTACHMENT, "EmbeddedFile");
        }
        if (subtype != null
                && Set.of("RichMedia", "Movie", "Sound", "Screen", "3D").contains(subtype)) {
            throw new Flaw(Finding.ACTIVE, subtype);
        }
        if (dictionary.containsKey(COSName.BYTERANGE) && dictionary.containsKey(COSName.CONTENTS)) {
            signed = true;
        }
    }
}
