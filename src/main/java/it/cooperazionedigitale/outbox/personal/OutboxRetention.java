package it.cooperazionedigitale.outbox.personal;

import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.RetentionRule;
import it.cooperazionedigitale.site.DeletingRule;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of this module is not kept for ever. */
@Configuration(proxyBeanMethods = false)
class OutboxRetention {

    @Bean
    RetentionRule oldLetters(JdbcClient jdbc) {
        return new DeletingRule(
                jdbc,
                "outbox-letters",
                "privacy.rule.outbox-letters",
                Processing.LETTERS,
                "outbox.mail",
                "t.state in ('SENT', 'SHOWN', 'MUTED', 'REFUSED', 'FAILED', 'DIGESTED', 'KEPT') and t.created_at < :before",
                Duration.ofDays(90));
    }

    @Bean
    RetentionRule oldNotices(JdbcClient jdbc) {
        return new DeletingRule(
                jdbc,
                "outbox-notices",
                "privacy.rule.outbox-notices",
                Processing.LETTERS,
                "outbox.notice",
                "t.created_at < :before",
                Duration.ofDays(365));
    }

    @Bean
    RetentionRule arrivedEvents(JdbcClient jdbc) {
        return new DeletingRule(
                jdbc,
                "events-arrived",
                "privacy.rule.events-arrived",
                Processing.RUNNING,
                "public.event_publication",
                "t.completion_date < :before",
                Duration.ofDays(30));
    }

    @Bean
    RetentionRule archivedEvents(JdbcClient jdbc) {
        return new DeletingRule(
                jdbc,
                "events-archived",
                "privacy.rule.events-archived",
                Processing.RUNNING,
                "public.event_publication_archive",
                "t.completion_date < :before",
                Duration.ofDays(30));
    }

    @Bean
    RetentionRule givenUpEvents(JdbcClient jdbc) {
        return new DeletingRule(
                jdbc,
                "events-given-up",
                "privacy.rule.events-given-up",
                Processing.RUNNING,
                "public.event_publication_given_up",
                "t.given_up_at < :before",
                Duration.ofDays(90));
    }

    @Bean
    RetentionRule oldRuns(JdbcClient jdbc) {
        return new DeletingRule(
                jdbc,
                "job-runs",
                "privacy.rule.job-runs",
                Processing.RUNNING,
                "outbox.job_run",
                "t.ended_at < :before",
                Duration.ofDays(365));
    }
}
