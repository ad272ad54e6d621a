package it.cooperazionedigitale;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Chooses the tests' PostgreSQL: the embedded one, or a container with {@code -Dtest.db=docker} ({@code auto}: a
 * container where an engine answers within five seconds).
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    static final class OnDocker implements Condition {
        private static final boolean WANTED = wanted();

        private static boolean wanted() {
            String choice = System.getProperty("test.db", System.getenv().getOrDefault("TEST_DB", "embedded"));
            return switch (choice) {
                case "docker" -> true;
                case "auto" -> answers();
                default -> false;
            };
        }

        private static boolean answers() {
            try {
                return CompletableFuture.supplyAsync(
                                () -> DockerClientFactory.instance().isDockerAvailable())
                        .get(5, TimeUnit.SECONDS);
            } catch (Exception noEngine) {
                return false;
            }
        }

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return WANTED;
        }
    }

    @Bean
    @Conditional(OnDocker.class)
    @ServiceConnection
    PostgreSQLContainer postgres() {
        return new PostgreSQLContainer("postgres:18-alpine");
    }
}
