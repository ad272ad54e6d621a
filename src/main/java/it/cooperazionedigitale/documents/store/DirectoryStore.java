package it.cooperazionedigitale.documents.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Contents in a folder, in sub-folders so that none grows too large. Several portals need the same folder on a shared volume. */
public final class DirectoryStore implements FileStore {

    private final Path root;

    /** Uses the folder, which is made if it is not there. */
    public DirectoryStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public void write(UUID key, long start, byte[] bytes, int from, int length) throws IOException {
        Path place = place(key);
        Files.createDirectories(place.getParent());
        try (FileChannel file = FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (file.size() < start) {
                throw new IOException("a piece is missing before " + start + " of " + key);
            }
            ByteBuffer piece = ByteBuffer.wrap(bytes, from, length);
            long at = start;
            while (piece.hasRemaining()) {
                at += file.write(piece, at);
            }
            file.truncate(at);
        }
    }

    @Override
    public void keep(UUID key) throws IOException {
        try (FileChannel file = FileChannel.open(place(key), StandardOpenOption.WRITE)) {
            file.force(true);
        }
    }

    @Override
    public InputStream open(UUID key) throws IOException {
        return Files.newInputStream(place(key));
    }

    @Override
    public void delete(UUID key) throws IOException {
        Files.deleteIfExists(place(key));
    }

    /** Ids begin with the time: their end is spread evenly. */
    private Path place(UUID key) {
        String name = key.toString();
        return root.resolve(name.substring(name.length() - 2))
                .resolve(name.substring(name.length() - 4, name.length() - 2))
                .resolve(name);
    }
}
