package it.cooperazionedigitale.organisations.personal;

import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.RetentionRule;
import it.cooperazionedigitale.site.DeletingRule;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of this module is not kept for ever. */
@Configuration(proxyBeanMethods = false)
class OrganisationsRetention {

    @Bean
    RetentionRule oldInvitations(JdbcClient jdbc) {
        return new DeletingRule(
                jdbc,
                "organisations-invitations",
                "privacy.rule.organisations-invitations",
                Processing.TEAM,
                "organisations.invitation",
                "coalesce(t.settled_at, t.expires_at) < :before",
                Duration.ofDays(365));
    }

    @Bean
    RetentionRule oldJoinRequests(JdbcClient jdbc) {
        return new DeletingRule(
                jdbc,
                "organisations-join-requests",
                "privacy.rule.organisations-join-requests",
                Processing.TEAM,
                "organisations.join_request",
                "t.settled_at < :before",
                Duration.ofDays(365));
    }
}
