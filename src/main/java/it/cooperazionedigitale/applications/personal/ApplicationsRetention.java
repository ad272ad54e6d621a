package it.cooperazionedigitale.applications.personal;

import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.RetentionRule;
import it.cooperazionedigitale.site.DeletingRule;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this module does not keep for ever. */
@Configuration
class ApplicationsRetention {

    @Bean
    RetentionRule oldPresence(JdbcClient jdbc) {
        return new DeletingRule(
                jdbc,
                "applications-presence",
                "privacy.rule.applications-presence",
                Processing.APPLICATION,
                "applications.presence",
                "t.seen_at < :before",
                Duration.ofHours(1));
    }
}
