package it.cooperazionedigitale.documents.store;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/** A real S3 server in a process of its own, from the artifact that the build lays under {@code target/servers}. */
final class S3Server implements Closeable {

    static final String BUCKET = "documenti";
    private static final Path JAR = Path.of("target", "servers", "s3mock.jar");
    private static final long PATIENCE = 60_000_000_000L;

    private final Process process;
    private final S3Settings settings;

    private S3Server(Process process, int port) {
        this.process = process;
        this.settings =
                new S3Settings(BUCKET, URI.create("http://127.0.0.1:" + port), "eu-south-1", "chiave", "segreto");
    }

    static S3Server start(Path folder) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JAR.toAbsolutePath().toString(),
                        "--server.port=0",
                        "--com.adobe.testing.s3mock.httpPort=" + port,
                        "--com.adobe.testing.s3mock.store.root=" + Files.createDirectories(folder.resolve("s3")))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3.log").toFile())
                .start();
        S3Server server = new S3Server(process, port);
        server.awaitBucket(folder.resolve("s3.log"));
        return server;
    }

    private void awaitBucket(Path log) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        try (S3Client client = settings.client()) {
            while (true) {
                try {
                    client.createBucket(request -> request.bucket(BUCKET));
                    return;
                } catch (SdkException notYet) {
                    if (!process.isAlive() || System.nanoTime() > end) {
                        throw new IOException("the S3 server does not start: " + Files.readString(log), notYet);
                    }
                    java.util.concurrent.locks.LockSupport.parkNanos(100_000_000L);
                }
            }
        }
    }

    S3Settings settings() {
        return settings;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
