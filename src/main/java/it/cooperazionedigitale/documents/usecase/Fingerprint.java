package it.cooperazionedigitale.documents.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of contents, in small letters. */
public final class Fingerprint {

    private static final int BUFFER = 64 * 1024;

    private Fingerprint() {}

    /** Reads to the end. */
    public static String of(InputStream content) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        int read = content.read(buffer);
        while (read >= 0) {
            digest.update(buffer, 0, read);
            read = content.read(buffer);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
