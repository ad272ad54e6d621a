package it.cooperazionedigitale.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.documents.usecase.Fingerprint;
import it.cooperazionedigitale.documents.usecase.HandOut;
import it.cooperazionedigitale.shared.Ids;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** What every store promises, whether a folder, the database or a bucket of a real S3 server. */
@PortalTest
class FileStoreTests {

    @TempDir
    private Path folder;

    @TempDir
    private static Path place;

    private static S3Server server;
    private static S3Client s3;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    static void anS3ServerRuns() throws IOException {
        server = S3Server.start(place);
        s3 = server.settings().client();
    }

    @AfterAll
    static void itStops() {
        s3.close();
        server.close();
    }

    private interface Promise {
        void holdsFor(FileStore store) throws Exception;
    }

    private Stream<DynamicTest> each(Promise promise) {
        return Stream.of(new DirectoryStore(folder), new DatabaseStore(jdbc), new S3Store(s3, S3Server.BUCKET))
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
        return each(store -> {
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
        return each(store -> {
            UUID key = Ids.next();
            store.write(key, 0, new byte[] {1, 2, 3}, 0, 3);
            store.write(key, 3, new byte[] {4, 5, 6}, 0, 3);
            store.write(key, 3, new byte[] {9, 7, 8, 9}, 1, 2);
            assertThat(read(store, key)).containsExactly(1, 2, 3, 7, 8);
        });
    }

    @TestFactory
    Stream<DynamicTest> aStreamThatIsTooLongLeavesNothing() {
        return each(store -> {
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
        return each(store -> {
            UUID key = Ids.next();
            store.write(key, 0, new byte[] {1}, 0, 1);
            store.delete(key);
            store.delete(key);
            assertThatThrownBy(() -> store.open(key)).isInstanceOf(IOException.class);
        });
    }

    @TestFactory
    Stream<DynamicTest> whatWasChangedInTheStoreIsNotGivenOutToItsEnd() {
        return each(store -> {
            for (int length : new int[] {1_000, 64 * 1024, 200_001}) {
                byte[] noise = noise(length);
                String sha256 = Fingerprint.of(new ByteArrayInputStream(noise));
                UUID key = Ids.next();
                store.write(key, new ByteArrayInputStream(noise), length);
                assertThat(given(store, key, sha256)).isEqualTo(noise);

                noise[length / 2]++;
                store.write(key, new ByteArrayInputStream(noise), length);
                byte[] cut = given(store, key, sha256);
                assertThat(cut)
                        .hasSizeLessThanOrEqualTo(length - 1)
                        .hasSizeGreaterThanOrEqualTo(length - 2 * 64 * 1024);

                store.write(key, new ByteArrayInputStream(noise, 0, length - 1), length);
                assertThat(given(store, key, sha256)).hasSizeLessThan(length - 1);
            }
        });
    }

    private static byte[] given(FileStore store, UUID key, String sha256) throws IOException {
        ByteArrayOutputStream reader = new ByteArrayOutputStream();
        try (InputStream content = store.open(key)) {
            HandOut.give(content, sha256, () -> reader);
        }
        return reader.toByteArray();
    }

    /** 25 MB through the store: what is held is a piece, however long the file. */
    @Test
    void aBigFileGoesThroughTheBucketPieceByPiece() throws IOException {
        FileStore store = new S3Store(s3, S3Server.BUCKET);
        UUID key = Ids.next();
        byte[] noise = noise(1 << 20);
        List<Integer> asked = new ArrayList<>();
        InputStream twentyFive = new InputStream() {
            private int left = 25 * noise.length;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] target, int from, int length) {
                asked.add(length);
                int given = Math.min(Math.min(length, left), noise.length);
                System.arraycopy(noise, 0, target, from, given);
                left -= given;
                return given == 0 ? -1 : given;
            }
        };
        assertThat(store.write(key, twentyFive, 26L << 20)).isEqualTo(25L << 20);
        assertThat(asked).allMatch(length -> length <= FileStore.PIECE);
        List<S3Object> objects = s3.listObjectsV2(
                        request -> request.bucket(S3Server.BUCKET).prefix(key + "/"))
                .contents();
        assertThat(objects).hasSize(100).allMatch(object -> object.size() <= FileStore.PIECE);
        long read = 0;
        byte[] buffer = new byte[8192];
        try (InputStream content = store.open(key)) {
            for (int got = content.read(buffer); got >= 0; got = content.read(buffer)) {
                read += got;
            }
        }
        assertThat(read).isEqualTo(25L << 20);
        store.delete(key);
        assertThat(s3.listObjectsV2(request -> request.bucket(S3Server.BUCKET).prefix(key + "/"))
                        .contents())
                .isEmpty();
        System.out.println("[guard] pieces of a 25 MB file in the bucket: " + objects.size());
    }

    @Test
    void aStoreThatIsAwayIsAFailureOfReadingAndWriting() throws IOException {
        S3Settings nowhere =
                new S3Settings(S3Server.BUCKET, URI.create("http://127.0.0.1:1"), "eu-south-1", "chiave", "segreto");
        try (S3Client client = nowhere.client()) {
            FileStore store = new S3Store(client, S3Server.BUCKET);
            assertThatThrownBy(() -> store.write(Ids.next(), 0, new byte[] {1}, 0, 1))
                    .isInstanceOf(IOException.class)
                    .hasMessageNotContaining("segreto");
            assertThatThrownBy(() -> store.open(Ids.next())).isInstanceOf(IOException.class);
        }
    }
}
