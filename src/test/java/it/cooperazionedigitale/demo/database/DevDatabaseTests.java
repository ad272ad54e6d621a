package it.cooperazionedigitale.demo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.demo.DemoData;
import it.cooperazionedigitale.site.StartRefused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of the portal's own database: half-written, left behind, in use, or with a story half told. */
class DevDatabaseTests {

    @TempDir
    private Path home;

    @Test
    void aHalfWrittenFolderIsPutAsideAndANewOneMade() throws Exception {
        Path folder = home.resolve("db");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("PG_VERSION"), "18\n");
        try (DevPostgres server = DevPostgres.durable(folder, freePort())) {
            assertThat(count(server, "select count(*) from pg_database where datname = 'portal'"))
                    .isEqualTo(1);
        }
        try (var neighbours = Files.list(home)) {
            assertThat(neighbours.filter(path -> path.getFileName().toString().startsWith("db.incomplete-")))
                    .singleElement()
                    .satisfies(aside -> assertThat(aside.resolve("PG_VERSION")).hasContent("18\n"));
        }
    }

    @Test
    void whatAKilledPortalLeftBehindIsClearedAndTheDataStay() throws Exception {
        Path folder = home.resolve("db");
        int port = freePort();
        Postmaster first;
        try (DevPostgres server = DevPostgres.durable(folder, port)) {
            execute(server, "create table kept (word text)");
            first = Postmaster.of(folder);
        }
        first.startAgain();
        Postmaster orphan = Postmaster.of(folder);
        assertThat(orphan.isAlive()).as("a server without a portal").isTrue();
        try (DevPostgres server = DevPostgres.durable(folder, port)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(count(server, "select count(*) from pg_tables where tablename = 'kept'"))
                    .isEqualTo(1);
            Postmaster.of(folder).kill();
        }
        Files.writeString(folder.resolve("postmaster.pid"), "4194300\n" + folder + "\n1\n" + port + "\n\n\n\n");
        try (DevPostgres server = DevPostgres.durable(folder, port)) {
            assertThat(count(server, "select count(*) from pg_tables where tablename = 'kept'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void aStoryHalfToldBeginsAnew() throws Exception {
        DevDatabaseConfiguration configuration = new DevDatabaseConfiguration();
        try (DevDatabaseConfiguration.Place place = configuration.devDatabase(home.toString(), false)) {
            execute(place.server(), "create table half_told (word text)");
        }
        try (DevDatabaseConfiguration.Place place = configuration.devDatabase(home.toString(), false)) {
            assertThat(count(place.server(), "select count(*) from pg_tables where tablename = 'half_told'"))
                    .isEqualTo(1);
        }
        Files.writeString(home.resolve(DemoData.UNFINISHED), "");
        try (DevDatabaseConfiguration.Place place = configuration.devDatabase(home.toString(), false)) {
            assertThat(count(place.server(), "select count(*) from pg_tables where tablename = 'half_told'"))
                    .isZero();
        }
        assertThat(home.resolve(DemoData.UNFINISHED)).doesNotExist();
    }

    @Test
    void aFolderInUseIsRefusedInOneSentence() throws Exception {
        Path folder = home.resolve("db");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("portal.ready"), "");
        Files.writeString(folder.resolve("postmaster.pid"), "1\n");
        Path program = Files.writeString(home.resolve("Holding.java"), """
                import java.nio.channels.FileChannel;
                import java.nio.file.*;
                class Holding {
                    public static void main(String[] args) throws Exception {
                        FileChannel.open(Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE).lock();
                        System.out.println("held");
                        System.in.read();
                    }
                }
                """);
        Process other = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        program.toString(),
                        folder.resolve("epg-lock").toString()))
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("held");
            assertThatThrownBy(() -> DevPostgres.durable(folder, 1))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("Another running portal uses the database folder " + folder
                            + ". Stop it, or choose another folder with PORTAL_HOME.");
        } finally {
            other.destroy();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Connection connection(DevPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url("portal"), DevPostgres.OWNER, "");
    }

    private static void execute(DevPostgres server, String command) throws SQLException {
        try (Connection connection = connection(server);
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static long count(DevPostgres server, String question) throws SQLException {
        try (Connection connection = connection(server);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
