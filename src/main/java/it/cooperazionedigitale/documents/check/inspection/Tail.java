package it.cooperazionedigitale.documents.check.inspection;

import it.cooperazionedigitale.documents.Finding;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The ends of files, where second files hide. */
final class Tail {

    private static final int ARCHIVE_END = 22;
    private static final int LONGEST = 65_535 + ARCHIVE_END;

    private Tail() {}

    /** Whether the end reads as that of an archive: programs look for archives from their end. */
    static boolean isArchive(Path file) throws IOException {
        return archiveEnd(text(file)) >= 0;
    }

    /** An archive begins with its first entry, ends with its directory, and has no comment. */
    static void checkEndsWithItsDirectory(Path file) throws IOException, Flaw {
        String tail = text(file);
        int at = archiveEnd(tail);
        if (at < 0) {
            throw new Flaw(Finding.BROKEN, "an archive without end");
        }
        if (at + ARCHIVE_END != tail.length()) {
            throw new Flaw(Finding.POLYGLOT, "something behind the archive");
        }
        long size = file.toFile().length();
        long directory = number(tail, at + 16, 4);
        long length = number(tail, at + 12, 4);
        if (directory + length + ARCHIVE_END != size) {
            throw new Flaw(Finding.POLYGLOT, "something before the archive");
        }
    }

    private static int archiveEnd(String tail) {
        for (int at = tail.lastIndexOf("PK\u0005\u0006"); at >= 0; at = tail.lastIndexOf("PK\u0005\u0006", at - 1)) {
            if (at + ARCHIVE_END <= tail.length() && at + ARCHIVE_END + number(tail, at + 20, 2) <= tail.length()) {
                return at;
            }
            if (at == 0) {
                break;
            }
        }
        return -1;
    }

    private static long number(String text, int at, int bytes) {
        long number = 0;
        for (int place = bytes - 1; place >= 0; place--) {
            number = number << 8 | text.charAt(at + place);
        }
        return number;
    }

    static String text(Path file) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(open.length(), LONGEST);
            byte[] bytes = new byte[length];
            open.seek(open.length() - length);
            open.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
