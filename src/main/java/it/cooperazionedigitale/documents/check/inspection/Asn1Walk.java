package it.cooperazionedigitale.documents.check.inspection;

import it.cooperazionedigitale.documents.Finding;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Walks through ASN.1 without keeping anything, to see whether lengths add up and nesting stays within reason. */
final class Asn1Walk {

    private static final int DEEPEST = 64;
    private static final int PIECES = 200_000;

    private final InputStream in;
    private int pieces;

    private Asn1Walk(InputStream in) {
        this.in = in;
    }

    /** Reads one object to its end. */
    static void skipOne(InputStream in) throws IOException, Flaw {
        new Asn1Walk(in).object(0, true);
    }

    /** Whether there was an object; an end mark is none. */
    private boolean object(int depth, boolean outermost) throws IOException, Flaw {
        if (depth > DEEPEST) {
            throw new Flaw(Finding.TOO_HEAVY, "an envelope nested too deeply");
        }
        if (pieces++ > PIECES) {
            throw new Flaw(Finding.TOO_HEAVY, "an envelope of too many pieces");
        }
        int tag = octet();
        if ((tag & 0x1F) == 0x1F) {
            int more = octet();
            while ((more & 0x80) != 0) {
                more = octet();
            }
        }
        long length = length();
        if (tag == 0 && length == 0) {
            if (outermost) {
                throw new Flaw(Finding.BROKEN, "an end without beginning");
            }
            return false;
        }
        if (length >= 0) {
            skip(length);
        } else if ((tag & 0x20) == 0) {
            throw new Flaw(Finding.BROKEN, "a length that is none");
        } else {
            boolean more = true;
            while (more) {
                more = object(depth + 1, false);
            }
        }
        return true;
    }

    /** Minus one where the end is marked and not counted. */
    private long length() throws IOException, Flaw {
        int first = octet();
        if (first < 0x80) {
            return first;
        }
        int octets = first & 0x7F;
        if (octets == 0) {
            return -1;
        }
        if (octets > 4) {
            throw new Flaw(Finding.BROKEN, "a length that is none");
        }
        long length = 0;
        for (int left = octets; left > 0; left--) {
            length = length << 8 | octet();
        }
        return length;
    }

    private void skip(long length) throws IOException, Flaw {
        try {
            in.skipNBytes(length);
        } catch (EOFException early) {
            throw new Flaw(Finding.BROKEN, "the envelope ends too early");
        }
    }

    private int octet() throws IOException, Flaw {
        int octet = in.read();
        if (octet < 0) {
            throw new Flaw(Finding.BROKEN, "the envelope ends too early");
        }
        return octet;
    }
}
