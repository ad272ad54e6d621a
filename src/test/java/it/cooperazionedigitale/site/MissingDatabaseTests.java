package it.cooperazionedigitale.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import org.springframework.mock.env.MockEnvironment;

class MissingDatabaseTests {

    private final MockEnvironment environment = new MockEnvironment();
    private final MissingDatabase analyzer = new MissingDatabase(environment);

    @Test
    void withoutAnAddressTheSentenceNamesTheSetting() throws Exception {
        Throwable failure = failureOfAPortalWithoutAddress();

        assertThat(analyzer.analyze(new IllegalStateException("start", failure)).getDescription())
                .startsWith("The portal has no database: set SPRING_DATASOURCE_URL")
                .doesNotContain("\n");
    }

    @Test
    void aDatabaseThatRefusesIsNamedWithItsReason() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/portal");
        SQLException refused = new SQLException("password authentication failed", "28P01");

        assertThat(analyzer.analyze(new IllegalStateException("start", refused)).getDescription())
                .isEqualTo("The database of SPRING_DATASOURCE_URL (jdbc:postgresql://db/portal) does not let the"
                        + " portal in: password authentication failed");
    }

    @Test
    void otherFailuresAreLeftToOthers() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/portal");

        assertThat(analyzer.analyze(new SQLException("syntax error", "42601"))).isNull();
        assertThat(analyzer.analyze(new IllegalStateException("something else")))
                .isNull();
    }

    @Test
    void isAskedBeforeTheAnalyzersOfSpringBoot() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(
                                FailureAnalyzer.class,
                                ArgumentResolver.of(Environment.class, environment),
                                FailureHandler.handleMessage((message, failure) -> {}))
                        .get(0))
                .isInstanceOf(MissingDatabase.class);
    }

    private static Throwable failureOfAPortalWithoutAddress() throws Exception {
        DataSourceProperties properties = new DataSourceProperties();
        properties.setBeanClassLoader(new ClassLoader(null) {});
        properties.afterPropertiesSet();
        try {
            properties.determineDriverClassName();
        } catch (RuntimeException failure) {
            return failure;
        }
        throw new AssertionError("a portal without a database address has a driver all the same");
    }
}
