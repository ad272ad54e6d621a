package it.cooperazionedigitale.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.shared.Ids;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every store promises, whether a folder or the database. */
@PortalTest
class FileStoreTests {

    @TempDir
    private Path folder;

    @Autowired
    private JdbcClient jdbc;

    private interface Promise {
        void holdsFor(FileStore store) throws Exception;
    }

    private Stream<DynamicTest> both(Promise promise) {
        return Stream.of(new DirectoryStore(folder), new DatabaseStore(jdbc))
                .map(store -> DynamicTest.dynamicTest(store.getClass().getSimpleName(), () -> promise.holdsFor(store)));
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }

    private static byte[] read(FileStore store, UUID key) throws IOException {
        try (InputStream content = store.open(key)) {
            return content.readAllBytes();
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrittenInPiecesIsReadAsOne() {
        return both(store -> {
            byte[] noise = noise(1_300_007);
            UUID key = Ids.next();
            for (int start = 0; start < noise.length; start += FileStore.PIECE) {
                store.write(key, start, noise, start, Math.min(FileStore.PIECE, noise.length - start));
            }
            store.keep(key);
            assertThat(read(store, key)).isEqualTo(noise);
            try (InputStream byByte = store.open(key)) {
                assertThat(byByte.read()).isEqualTo(noise[0] & 0xFF);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aPieceWrittenAgainTakesThePlaceOfWhatStoodThereAndBehind() {
        return both(store -> {
            UUID key = Ids.next();
            store.write(key, 0, new byte[] {1, 2, 3}, 0, 3);
            store.write(key, 3, new byte[] {4, 5, 6}, 0, 3);
            store.write(key, 3, new byte[] {9, 7, 8, 9}, 1, 2);
            assertThat(read(store, key)).containsExactly(1, 2, 3, 7, 8);
        });
    }

    @TestFactory
    Stream<DynamicTest> aStreamThatIsTooLongLeavesNothing() {
        return both(store -> {
            UUID key = Ids.next();
            byte[] noise = noise(600_000);
            assertThat(store.write(key, new ByteArrayInputStream(noise), 599_999))
                    .isGreaterThan(599_999);
            assertThatThrownBy(() -> read(store, key)).isInstanceOf(IOException.class);
            assertThat(store.write(key, new ByteArrayInputStream(noise), 600_000))
                    .isEqualTo(600_000);
            assertThat(Arrays.equals(read(store, key), noise)).isTrue();
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsDeletedIsGoneAndTwiceIsOnce() {
        return both(store -> {
            UUID key = Ids.next();
            store.write(key, 0, new byte[] {1}, 0, 1);
            store.delete(key);
            store.delete(key);
            assertThatThrownBy(() -> store.open(key)).isInstanceOf(IOException.class);
        });
    }
}
