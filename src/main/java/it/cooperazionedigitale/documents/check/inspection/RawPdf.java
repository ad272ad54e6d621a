package it.cooperazionedigitale.documents.check.inspection;

import it.cooperazionedigitale.documents.Finding;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A PDF read as plain bytes, before any library is let at it: how many pieces, and how deep the lists. */
final class RawPdf {

    private static final int BUFFER = 64 * 1024;
    private static final int NESTED = 200;
    private static final String PIECE = " obj";

    private int open;
    private int matched;
    private int pieces;

    private RawPdf() {}

    static void check(Path file) throws IOException, Flaw {
        RawPdf raw = new RawPdf();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            int octet = stream.read();
            while (octet >= 0) {
                raw.take(octet);
                octet = stream.read();
            }
        }
    }

    private void take(int octet) throws Flaw {
        if (octet == '[' || octet == '<') {
            open++;
        } else if (octet > ' ') {
            open = 0;
        }
        matched = octet == PIECE.charAt(matched) ? matched + 1 : octet == ' ' ? 1 : 0;
        if (matched == PIECE.length()) {
            matched = 0;
            pieces++;
        }
        if (open > NESTED) {
            throw new Flaw(Finding.TOO_HEAVY, "lists nested too deeply");
        }
        if (pieces > Limits.PDF_OBJECTS) {
            throw new Flaw(Finding.TOO_MANY_PIECES, "more than " + Limits.PDF_OBJECTS + " objects");
        }
    }
}
