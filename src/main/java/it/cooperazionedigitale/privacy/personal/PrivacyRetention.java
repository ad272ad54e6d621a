package it.cooperazionedigitale.privacy.personal;

import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.RetentionRule;
import it.cooperazionedigitale.site.DeletingRule;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of this module is not kept for ever. */
@Configuration(proxyBeanMethods = false)
class PrivacyRetention {

    @Bean
    RetentionRule oldRequests(JdbcClient jdbc) {
        return new DeletingRule(
                jdbc,
                "privacy-requests",
                "privacy.rule.privacy-requests",
                Processing.RIGHTS,
                "privacy.erasure_request",
                "t.state in ('CANCELLED', 'REFUSED', 'DONE') and t.asked_at < :before",
                Duration.ofDays(1826));
    }

    @Bean
    RetentionRule oldRetentionRuns(JdbcClient jdbc) {
        return new DeletingRule(
                jdbc,
                "privacy-runs",
                "privacy.rule.privacy-runs",
                Processing.RIGHTS,
                "privacy.retention_run",
                "t.ended_at < :before",
                Duration.ofDays(1826));
    }
}
