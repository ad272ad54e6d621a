package it.cooperazionedigitale.documents.check.inspection;

import java.io.IOException;
import java.io.OutputStream;

/** Counts what is written to it, and stops whoever writes too much, or a thousand times what it comes from. */
final class Count extends OutputStream {

    static final int PIECE = 32 * 1024;

    private final long most;
    private final long packed;
    private final OutputStream kept;
    private long size;

    /** Throws away what it counts; the packed size is 0 where the ratio is no matter. */
    Count(long most, long packed) {
        this(most, packed, OutputStream.nullOutputStream());
    }

    Count(long most, long packed, OutputStream kept) {
        this.most = most;
        this.packed = packed;
        this.kept = kept;
    }

    /** It is more than there may be. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("too much");
        }
    }

    @Override
    public void write(int octet) throws IOException {
        take(1);
        kept.write(octet);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        take(length);
        kept.write(bytes, from, length);
    }

    private void take(int length) throws TooMuch {
        size += length;
        boolean tooDense = packed > 0 && size > 8 * Limits.RATIO_FROM && size / packed > 10L * Limits.RATIO;
        if (size > most || tooDense) {
            throw new TooMuch();
        }
    }

    long size() {
        return size;
    }
}
