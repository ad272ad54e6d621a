package it.cooperazionedigitale.documents.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The portal and ClamAV's own clamd, where a machine has it: with a signature of one line, for the test string that every
 * scanner knows. Elsewhere {@link FakeClamd} stands in for it.
 */
class RealClamdTests {

    private static final List<String> PLACES =
            List.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd");
    private static final long PATIENCE = 60_000_000_000L;

    @TempDir
    private Path folder;

    private int port;
    private Process clamd;

    @BeforeEach
    void clamdRuns() throws Exception {
        String program = System.getProperty(
                "clamd",
                PLACES.stream()
                        .filter(place -> Files.isExecutable(Path.of(place)))
                        .findFirst()
                        .orElse(""));
        if (program.isEmpty()) {
            System.out.println("[skipped] no clamd on this machine: give -Dclamd=<program>");
        }
        assumeTrue(!program.isEmpty(), "no clamd on this machine: give -Dclamd=<program>");
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path signatures = Files.createDirectories(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("test.ndb"),
                "Prova.Eicar:0:*:" + HexFormat.of().formatHex(FakeClamd.EICAR) + "\n");
        Files.writeString(
                folder.resolve("clamd.conf"),
                String.join(
                        "\n",
                        "Foreground yes",
                        "TCPSocket " + port,
                        "TCPAddr 127.0.0.1",
                        "DatabaseDirectory " + signatures,
                        "StreamMaxLength 32M",
                        "MaxFileSize 32M",
                        "MaxScanSize 64M",
                        "TemporaryDirectory " + folder,
                        ""));
        start(program);
    }

    private void start(String program) throws Exception {
        clamd = new ProcessBuilder(program, "--config-file=" + folder.resolve("clamd.conf"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        Path harmless = file("attesa.txt", "niente".getBytes(StandardCharsets.US_ASCII));
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            try {
                scanner().scan(harmless);
                return;
            } catch (IOException notYet) {
                if (!clamd.isAlive() || System.nanoTime() > end) {
                    throw new IOException(Files.readString(folder.resolve("clamd.log")), notYet);
                }
                LockSupport.parkNanos(50_000_000L);
            }
        }
    }

    @AfterEach
    void clamdStops() throws InterruptedException {
        if (clamd != null) {
            clamd.destroy();
            clamd.waitFor(20, TimeUnit.SECONDS);
        }
    }

    private Clamd scanner() {
        return new Clamd("tcp://127.0.0.1:" + port, 30);
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void itFindsTheTestStringAloneAndInsideAndNothingElse() throws IOException {
        byte[] noise = new byte[25 << 20];
        new Random(1).nextBytes(noise);
        assertThat(scanner().scan(file("eicar.txt", FakeClamd.EICAR))).startsWith("Prova.Eicar");
        System.arraycopy(FakeClamd.EICAR, 0, noise, 20 << 20, FakeClamd.EICAR.length);
        assertThat(scanner().scan(file("grosso.bin", noise)))
                .as("25 MB, far inside")
                .startsWith("Prova.Eicar");
        new Random(2).nextBytes(noise);
        assertThat(scanner().scan(file("pulito.bin", noise))).isNull();
        assertThat(scanner().scan(file("vuoto.bin", new byte[0]))).isNull();
        System.out.println("[guard] files asked of a real clamd: 4");
    }

    @Test
    void manyAtOnceAreAnsweredEach() {
        assertThat(Stream.iterate(0, n -> n + 1)
                        .limit(12)
                        .parallel()
                        .map(n -> {
                            try {
                                byte[] content = n % 2 == 0 ? FakeClamd.EICAR : new byte[] {1, 2, 3};
                                return scanner().scan(file("uno-" + n, content)) != null;
                            } catch (IOException failed) {
                                throw new AssertionError(failed);
                            }
                        })
                        .toList())
                .containsExactly(true, false, true, false, true, false, true, false, true, false, true, false);
    }

    @Test
    void stoppedItIsNotTakenForAYes() throws Exception {
        clamd.destroy();
        clamd.waitFor(20, TimeUnit.SECONDS);
        assertThatThrownBy(() -> scanner().scan(file("eicar.txt", FakeClamd.EICAR)))
                .isInstanceOf(IOException.class);
    }
}
