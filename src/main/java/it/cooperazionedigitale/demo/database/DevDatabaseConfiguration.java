package it.cooperazionedigitale.demo.database;

import it.cooperazionedigitale.demo.DemoData;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** Gives the portal a database of its own when nobody names another one. */
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ConditionalOnClass(name = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
public class DevDatabaseConfiguration {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** The one server that all tests of a JVM share. */
    private static final class Shared {
        static final DevPostgres SERVER = DevPostgres.throwAway();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
        }
    }

    /** A server and the database of this portal on it. */
    record Place(DevPostgres server, String database, boolean shared) implements AutoCloseable {
        @Override
        public void close() {
            if (!shared) {
                server.close();
            }
        }
    }

    /**
     * The database: in a folder below the portal's home, or a throw-away one for tests.
     *
     * @param home the portal's folder; empty for a throw-away database
     * @param startOver whether to begin with an empty database
     */
    @Bean(destroyMethod = "close")
    Place devDatabase(
            @Value("${portal.home:}") String home, @Value("${portal.dev-db.start-over:false}") boolean startOver)
            throws IOException {
        if (home.isBlank()) {
            String name = "portal_" + DATABASES.incrementAndGet();
            Shared.SERVER.create(name);
            return new Place(Shared.SERVER, name, true);
        }
        Path folder = Path.of(home).toAbsolutePath().normalize();
        Path data = folder.resolve("db");
        Path unfinished = folder.resolve(DemoData.UNFINISHED);
        if (Files.exists(data) && (startOver || Files.exists(unfinished))) {
            DevPostgres.stopOrphan(data);
            delete(data);
            Files.deleteIfExists(folder.resolve("clock.offset"));
        }
        Files.deleteIfExists(unfinished);
        return new Place(DevPostgres.durable(data, port(folder)), "portal", false);
    }

    private static int port(Path folder) throws IOException {
        Path file = folder.resolve("db.port");
        if (Files.exists(file)) {
            String text = Files.readString(file).trim();
            if (text.matches("\\d{2,5}")) {
                return Integer.parseInt(text);
            }
        }
        Files.createDirectories(folder);
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, socket.getLocalPort() + "\n");
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The portal works as the application role. */
    @Bean
    JdbcConnectionDetails devConnection(Place place) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return DevPostgres.APPLICATION;
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return place.server().url(place.database());
            }
        };
    }

    /** Flyway works as the owner role. */
    @Bean
    FlywayConnectionDetails devMigration(Place place) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return DevPostgres.OWNER;
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return place.server().url(place.database());
            }
        };
    }
}
