package it.cooperazionedigitale.accounts.personal;

import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.RetentionRule;
import it.cooperazionedigitale.site.DeletingRule;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of this module is not kept for ever. */
@Configuration(proxyBeanMethods = false)
class AccountsRetention {

    @Bean
    RetentionRule oldDevices(JdbcClient jdbc) {
        return new DeletingRule(
                jdbc,
                "accounts-devices",
                "privacy.rule.accounts-devices",
                Processing.SIGN_IN,
                "accounts.known_device",
                "t.last_at < :before",
                Duration.ofDays(180));
    }

    @Bean
    RetentionRule oldLinks(JdbcClient jdbc) {
        return new DeletingRule(
                jdbc,
                "accounts-links",
                "privacy.rule.accounts-links",
                Processing.SIGN_IN,
                "accounts.mailed_token",
                "t.expires_at < :before",
                Duration.ofDays(30));
    }

    @Bean
    RetentionRule oldAddressChanges(JdbcClient jdbc) {
        return new DeletingRule(
                jdbc,
                "accounts-address-changes",
                "privacy.rule.accounts-address-changes",
                Processing.ACCOUNT,
                "accounts.address_change",
                "t.expires_at < :before",
                Duration.ofDays(30));
    }

    @Bean
    RetentionRule endedSessions(JdbcClient jdbc) {
        return new DeletingRule(
                jdbc,
                "accounts-sessions",
                "privacy.rule.accounts-sessions",
                Processing.SIGN_IN,
                "accounts.session",
                // by real time, as sessions end: a developer's clock may be elsewhere
                "t.expires_at < least(cast(:before as timestamptz), now() - interval '1 day')",
                Duration.ofDays(1));
    }

    @Bean
    RetentionRule emptyLanes(JdbcClient jdbc) {
        return new DeletingRule(
                jdbc,
                "accounts-attempts",
                "privacy.rule.accounts-attempts",
                Processing.SIGN_IN,
                "accounts.attempt_lane",
                "t.full_at < :before",
                Duration.ofDays(1));
    }

    @Bean
    RetentionRule endedRecoveries(JdbcClient jdbc) {
        return new DeletingRule(
                jdbc,
                "accounts-recoveries",
                "privacy.rule.accounts-recoveries",
                Processing.SIGN_IN,
                "accounts.factor_recovery",
                "t.ended_at < :before",
                Duration.ofDays(365));
    }
}
