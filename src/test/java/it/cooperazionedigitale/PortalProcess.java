package it.cooperazionedigitale;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A portal in a process of its own, on a database that is there: it can be killed as a fault of the machine would. */
public final class PortalProcess implements AutoCloseable {

    private static final long STARTS_WITHIN = TimeUnit.SECONDS.toNanos(120);
    private static final long ENDS_WITHIN = TimeUnit.SECONDS.toNanos(30);

    private final Process process;
    private final String name;
    private final int port;
    private final Path log;

    private PortalProcess(Process process, String name, int port, Path log) {
        this.process = process;
        this.name = name;
        this.port = port;
        this.log = log;
    }

    /**
     * Begins to start one; {@link #awaitUp()} waits for it.
     *
     * @param name by which its connections are known in the database
     * @param options of the Java machine ({@code -X...}) and of the portal ({@code --...})
     */
    public static PortalProcess start(JdbcConnectionDetails database, String name, List<String> options)
            throws IOException {
        int port = freePort();
        Path log = Files.createDirectories(Path.of("target", "portals")).resolve(name + ".log");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options.stream().filter(one -> !one.startsWith("--")).toList());
        command.addAll(List.of(
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                PortalApplication.class.getName(),
                "--server.port=" + port,
                "--spring.profiles.active=test",
                "--spring.flyway.enabled=false",
                "--spring.datasource.url=" + database.getJdbcUrl() + "?ApplicationName=" + name,
                "--spring.datasource.username=" + database.getUsername(),
                "--spring.datasource.password=" + database.getPassword()));
        command.addAll(options.stream().filter(one -> one.startsWith("--")).toList());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new PortalProcess(process, name, port, log);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it answers. */
    public PortalProcess awaitUp() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest question = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + STARTS_WITHIN;
        while (true) {
            if (!process.isAlive() || System.nanoTime() > end) {
                List<String> said = Files.readAllLines(log);
                process.destroyForcibly();
                throw new IllegalStateException(name + " did not start: "
                        + String.join("\n", said.subList(Math.max(0, said.size() - 20), said.size())));
            }
            try {
                if (client.send(question, BodyHandlers.discarding()).statusCode() == 200) {
                    return this;
                }
            } catch (IOException notYet) {
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
        }
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** Its number among the processes. */
    public long pid() {
        return process.pid();
    }

    /** Ends it as kill -9 does, and waits until the database has noticed. */
    public void kill(JdbcClient database) throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
        await(() -> database.sql("select count(*) from pg_stat_activity where application_name = ?")
                .param(name)
                .query(Long.class)
                .single());
    }

    private void await(LongSupplier connections) throws InterruptedException {
        long end = System.nanoTime() + ENDS_WITHIN;
        while (connections.getAsLong() > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the database still serves " + name);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
