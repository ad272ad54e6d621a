package it.cooperazionedigitale.documents.store;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Contents in a bucket of an S3-compatible store, one object a piece: S3 writes objects whole, and its own way of parts asks
 * for five megabytes at a time, more than an upload may hold in memory here. An object's name is the content's key and the
 * place where its piece begins, so that each piece leads to the next one.
 */
public final class S3Store implements FileStore {

    private static final String NAME = "%s/%012d";

    private final S3Client s3;
    private final String bucket;

    /** Uses the bucket, which must be there. */
    public S3Store(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public void write(UUID key, long start, byte[] bytes, int from, int length) throws IOException {
        String name = name(key, start);
        asked(() -> {
            // names sort as the places do: what comes after the piece before is overwritten or stale
            remove(key + "/", before(key, start));
            return s3.putObject(
                    request -> request.bucket(bucket).key(name),
                    RequestBody.fromInputStream(new ByteArrayInputStream(bytes, from, length), length));
        });
    }

    @Override
    public void keep(UUID key) {
        // what was answered for is kept
    }

    @Override
    public InputStream open(UUID key) throws IOException {
        return new Pieces(key, asked(() -> piece(key, 0)));
    }

    @Override
    public void delete(UUID key) throws IOException {
        asked(() -> {
            remove(key + "/", "");
            return key;
        });
    }

    private void remove(String prefix, String after) {
        List<S3Object> found;
        do {
            found = s3.listObjectsV2(request ->
                            request.bucket(bucket).prefix(prefix).startAfter(after.isEmpty() ? prefix : after))
                    .contents();
            found.forEach(
                    object -> s3.deleteObject(request -> request.bucket(bucket).key(object.key())));
        } while (!found.isEmpty());
    }

    /** The greatest name before the piece that begins at this place. */
    private static String before(UUID key, long start) {
        return start == 0 ? "" : name(key, start - 1);
    }

    private static String name(UUID key, long start) {
        return NAME.formatted(key, start);
    }

    private InputStream piece(UUID key, long start) {
        return s3.getObject(request -> request.bucket(bucket).key(name(key, start)));
    }

    private interface Asking<T> {
        T ask() throws IOException;
    }

    /** What goes wrong with the store is a failure of reading or writing, as with any other. */
    private static <T> T asked(Asking<T> asking) throws IOException {
        try {
            return asking.ask();
        } catch (NoSuchKeyException nothing) {
            FileNotFoundException gone = new FileNotFoundException("no such content");
            gone.initCause(nothing);
            throw gone;
        } catch (SdkException failed) {
            throw new IOException("the file store does not answer as it should", failed);
        }
    }

    /** One piece after the other, as they come from the network. */
    private final class Pieces extends InputStream {
        private final UUID key;
        private InputStream piece;
        private long read;

        Pieces(UUID key, InputStream first) {
            this.key = key;
            this.piece = first;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int got = piece.read(target, from, length);
            while (got < 0) {
                piece.close();
                try {
                    piece = asked(() -> piece(key, read));
                } catch (FileNotFoundException end) {
                    piece = InputStream.nullInputStream();
                    return -1;
                }
                got = piece.read(target, from, length);
            }
            read += got;
            return got;
        }

        @Override
        public void close() throws IOException {
            piece.close();
        }
    }
}
