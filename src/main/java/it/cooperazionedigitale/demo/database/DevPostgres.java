package it.cooperazionedigitale.demo.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import it.cooperazionedigitale.site.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server of the portal's own: durable in a folder, or throw-away for tests. It repairs what a killed JVM left behind. */
public final class DevPostgres implements AutoCloseable {

    /** The role that owns the schemas and migrates them. */
    public static final String OWNER = "portal_owner";
    /** The role the portal works with: no DDL, no change of audit lines. */
    public static final String APPLICATION = "portal_app";

    private static final Logger LOG = LoggerFactory.getLogger(DevPostgres.class);
    private static final String READY = "portal.ready";

    private final EmbeddedPostgres server;

    private DevPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts a throw-away server: fast, not durable. */
    public static DevPostgres throwAway() {
        try {
            EmbeddedPostgres server = builder(false).start();
            createRoles(server);
            return new DevPostgres(server);
        } catch (IOException failure) {
            throw advice(failure);
        }
    }

    /**
     * Starts the durable server of a folder, making it at the first start. A folder that is not whole is put aside.
     *
     * @param folder where the data live
     * @param port the port to listen on, the same at each start
     */
    public static DevPostgres durable(Path folder, int port) {
        try {
            if (Files.exists(folder) && !Files.exists(folder.resolve(READY))) {
                Path aside = folder.resolveSibling(folder.getFileName() + ".incomplete-" + System.nanoTime());
                Files.move(folder, aside);
                LOG.warn(
                        "The database folder {} was not complete: it was moved to {} and a new one is made.",
                        folder,
                        aside);
            }
            if (!Files.exists(folder)) {
                make(folder);
            }
            clearStale(folder);
            return new DevPostgres(builder(true)
                    .setPort(port)
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .start());
        } catch (IOException failure) {
            throw advice(failure);
        }
    }

    private static void make(Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        Path unfinished = folder.resolveSibling(
                folder.getFileName() + ".making-" + ProcessHandle.current().pid());
        try (EmbeddedPostgres server = builder(true)
                .setDataDirectory(unfinished)
                .setCleanDataDirectory(false)
                .start()) {
            createRoles(server);
            createDatabase(server, "portal");
        }
        Files.writeString(unfinished.resolve(READY), "made by the portal\n");
        Files.move(unfinished, folder);
    }

    private static EmbeddedPostgres.Builder builder(boolean durable) {
        String on = durable ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofSeconds(30))
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "it-IT")
                .setLocaleConfig("locale", "C")
                .setServerConfig("max_connections", "100")
                .setServerConfig("fsync", on)
                .setServerConfig("synchronous_commit", on)
                .setServerConfig("full_page_writes", on)
                .setOverrideWorkingDirectory(Path.of(System.getProperty("user.home"), ".cache", "embedded-pg")
                        .toFile());
    }

    private static void createRoles(EmbeddedPostgres server) throws IOException {
        execute(server, "create role " + OWNER + " login", "create role " + APPLICATION + " login");
    }

    private static void createDatabase(EmbeddedPostgres server, String name) throws IOException {
        execute(server, "create database " + name + " owner " + OWNER);
    }

    private static void execute(EmbeddedPostgres server, String... commands) throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    /** Stops the server process that a killed portal left behind in a folder, if there is one. */
    static void stopOrphan(Path folder) throws IOException {
        clearStale(folder);
    }

    /** After a kill -9 the server process lives on and would block the folder: it is stopped, or its stale mark removed. */
    private static void clearStale(Path folder) throws IOException {
        Path mark = folder.resolve("postmaster.pid");
        if (!Files.exists(mark)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(
                        folder.resolve("epg-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new StartRefused(
                        "Another running portal uses the database folder " + folder
                                + ". Stop it, or choose another folder with PORTAL_HOME.",
                        null);
            }
            ProcessHandle orphan = orphan(mark, folder);
            if (orphan == null) {
                Files.deleteIfExists(mark);
                return;
            }
            orphan.destroy();
            orphan.onExit().get(15, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stuck) {
            throw new IOException("The database server left from the last run does not stop; end it by hand.", stuck);
        }
    }

    private static @Nullable ProcessHandle orphan(Path mark, Path folder) throws IOException {
        var lines = Files.readAllLines(mark);
        if (lines.isEmpty() || !lines.get(0).trim().matches("\\d+")) {
            return null;
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("").endsWith("postgres")
                        || process.info().commandLine().orElse("").contains(folder.toString()))
                .orElse(null);
    }

    private static RuntimeException advice(IOException failure) {
        return new StartRefused(
                "The embedded PostgreSQL did not start (" + failure.getMessage()
                        + "). As root it needs the 'unshare' command; try an ordinary user,"
                        + " or set SPRING_DATASOURCE_URL to a PostgreSQL of yours.",
                failure);
    }

    /** Makes a new empty database owned by the owner role. */
    public void create(String database) {
        try {
            createDatabase(server, database);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The address of a database of this server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            LOG.warn("The embedded PostgreSQL did not stop cleanly: {}", failure.getMessage());
        }
    }
}
