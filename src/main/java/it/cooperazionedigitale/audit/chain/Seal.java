package it.cooperazionedigitale.audit.chain;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * One link of the chain: its hash is made of the hash before, its own position, the line's number and the line's mark.
 *
 * @param position 0 for the seal that begins the chain, then one more each
 * @param lineId the line it seals; for the beginning, the last line that was there before lines had marks
 */
record Seal(long position, long lineId, byte[] mark, byte[] hash) {

    private static final byte[] NOTHING = new byte[32];

    /** The beginning of a chain. */
    static Seal beginning(long lastUnmarkedLine, AuditKey key) {
        return after(new Seal(-1, 0, NOTHING, NOTHING), -lastUnmarkedLine, NOTHING, key);
    }

    /** The link that seals a line after another one. */
    static Seal after(Seal previous, long lineId, byte[] mark, AuditKey key) {
        long position = previous.position + 1;
        return new Seal(position, lineId, mark, hash(previous.hash, position, lineId, mark, key));
    }

    /** Whether this link is what it must be after the hash. */
    boolean follows(byte[] previousHash, AuditKey key) {
        return Arrays.equals(hash, hash(previousHash, position, lineId, mark, key));
    }

    /** What stands before the beginning. */
    static byte[] nothing() {
        return NOTHING.clone();
    }

    private static byte[] hash(byte[] previousHash, long position, long lineId, byte[] mark, AuditKey key) {
        byte[] numbers =
                ByteBuffer.allocate(16).putLong(position).putLong(lineId).array();
        return key.of(previousHash, numbers, mark);
    }
}
