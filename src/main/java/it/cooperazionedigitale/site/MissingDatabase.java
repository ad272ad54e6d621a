package it.cooperazionedigitale.site;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** A portal that finds no database at its start says so in one sentence, in place of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingDatabase implements FailureAnalyzer {

    private final Environment environment;

    MissingDatabase(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        String url = environment.getProperty("spring.datasource.url", "");
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return said(String.valueOf(refused.getMessage()), failure);
            }
            if (url.isBlank() && cause.getClass().getSimpleName().equals("DataSourceBeanCreationException")) {
                return said(
                        "The portal has no database: set SPRING_DATASOURCE_URL to a PostgreSQL of version 15 or newer"
                                + " (jdbc:postgresql://host:5432/portal), with SPRING_DATASOURCE_USERNAME and"
                                + " SPRING_DATASOURCE_PASSWORD.",
                        failure);
            }
            if (!url.isBlank() && cause instanceof SQLException refused && isAbsent(refused)) {
                return said(
                        "The database of SPRING_DATASOURCE_URL (" + url + ") does not let the portal in: "
                                + refused.getMessage(),
                        failure);
            }
        }
        return null;
    }

    /** Not reachable, wrong password or role, or no such database. */
    private static boolean isAbsent(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        return state.startsWith("08") || state.startsWith("28") || state.equals("3D000");
    }

    private static FailureAnalysis said(String sentence, Throwable failure) {
        return new FailureAnalysis(sentence, null, failure);
    }
}
