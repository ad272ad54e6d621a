package it.cooperazionedigitale.documents.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HexFormat;

/** Gives a content out while its fingerprint is worked out: its end is held back until the fingerprint is right. */
public final class HandOut {

    private static final int PIECE = 64 * 1024;

    private HandOut() {}

    /** Where the content goes, opened when it is known that something will go there. */
    @FunctionalInterface
    public interface Target {
        /** Opens it; asked again, the same. */
        OutputStream open() throws IOException;
    }

    /** Whether all of it was given out; false where it is not what the fingerprint is of, and then its end was not. */
    public static boolean give(InputStream content, String sha256, Target target) throws IOException {
        var digest = Fingerprint.sha256();
        byte[] held = content.readNBytes(PIECE);
        digest.update(held);
        byte[] next = content.readNBytes(PIECE);
        while (next.length > 0) {
            target.open().write(held);
            digest.update(next);
            held = next;
            next = content.readNBytes(PIECE);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            return false;
        }
        target.open().write(held);
        return true;
    }
}
