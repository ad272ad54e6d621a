package it.cooperazionedigitale.documents.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Where contents are kept, under keys that tell nothing. Whoever writes has at most one piece in memory. */
public interface FileStore {

    /** The most bytes that are written or read in one go. */
    int PIECE = 512 * 1024;

    /** Writes bytes at a place; what stood there and behind is overwritten. */
    void write(UUID key, long start, byte[] bytes, int from, int length) throws IOException;

    /** Makes sure that what was written outlasts a crash of the machine. */
    void keep(UUID key) throws IOException;

    /** The content from its beginning; fails if there is none. */
    InputStream open(UUID key) throws IOException;

    /** Removes the content, if there is any. */
    void delete(UUID key) throws IOException;

    /**
     * Writes a whole stream and keeps it; stops as soon as it is longer than allowed.
     *
     * @return the bytes written; more than {@code most} if there were too many
     */
    default long write(UUID key, InputStream content, long most) throws IOException {
        byte[] piece = new byte[PIECE / 2];
        long written = 0;
        int read = content.readNBytes(piece, 0, piece.length);
        while (read > 0) {
            if (written + read > most) {
                delete(key);
                return written + read;
            }
            write(key, written, piece, 0, read);
            written += read;
            read = content.readNBytes(piece, 0, piece.length);
        }
        keep(key);
        return written;
    }
}
