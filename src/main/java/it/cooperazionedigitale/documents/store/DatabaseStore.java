package it.cooperazionedigitale.documents.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contents in the database, in blocks: nothing to share between portals, and one backup for all. */
public final class DatabaseStore implements FileStore {

    private final JdbcClient jdbc;

    /** Uses the portal's own database. */
    public DatabaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Block(long start, byte[] bytes) {}

    @Override
    public void write(UUID key, long start, byte[] bytes, int from, int length) {
        jdbc.sql("delete from documents.block where content_key = ? and start >= ?")
                .params(key, start)
                .update();
        jdbc.sql("insert into documents.block (content_key, start, bytes) values (?, ?, ?)")
                .params(key, start, Arrays.copyOfRange(bytes, from, from + length))
                .update();
    }

    @Override
    public void keep(UUID key) {
        // what is committed is kept
    }

    @Override
    public InputStream open(UUID key) throws IOException {
        InputStream blocks = new Blocks(key);
        if (jdbc.sql("select count(*) from documents.block where content_key = ? and start = 0")
                        .param(key)
                        .query(Integer.class)
                        .single()
                == 0) {
            throw new FileNotFoundException("no content " + key);
        }
        return blocks;
    }

    @Override
    public void delete(UUID key) {
        jdbc.sql("delete from documents.block where content_key = ?").param(key).update();
    }

    /** One block in memory at a time, and no connection held between two. */
    private final class Blocks extends InputStream {
        private final UUID key;
        private byte[] block = new byte[0];
        private int at;
        private long next;

        Blocks(UUID key) {
            this.key = key;
        }

        @Override
        public int read() {
            return at < block.length || advance() ? block[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            if (length == 0) {
                return 0;
            }
            if (at >= block.length && !advance()) {
                return -1;
            }
            int read = Math.min(length, block.length - at);
            System.arraycopy(block, at, target, from, read);
            at += read;
            return read;
        }

        private boolean advance() {
            Block found = jdbc.sql("select start, bytes from documents.block where content_key = ? and start = ?")
                    .params(key, next)
                    .query((row, n) -> new Block(row.getLong(1), row.getBytes(2)))
                    .optional()
                    .orElse(null);
            if (found == null) {
                return false;
            }
            block = found.bytes();
            at = 0;
            next = found.start() + block.length;
            return true;
        }
    }
}
