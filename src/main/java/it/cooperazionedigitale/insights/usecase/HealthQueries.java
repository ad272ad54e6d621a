package it.cooperazionedigitale.insights.usecase;

import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.RecentAttempts;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.TrailWatch;
import it.cooperazionedigitale.outbox.JobWatch;
import it.cooperazionedigitale.outbox.MailCounts;
import it.cooperazionedigitale.outbox.Outbox;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the portal itself is, for its administrator. */
@Service
@Transactional(readOnly = true)
public class HealthQueries {

    private static final Duration STALE = Duration.ofMinutes(5);

    /**
     * The portal's health.
     *
     * @param mails waiting and failed mails
     * @param staleEvents events between modules not dealt with after five minutes
     * @param failing jobs that fail, events laid aside
     * @param findings what the newest look at the audit trail found, null before the first
     * @param sessions open sessions
     * @param attempts lanes in which sign-ins and the like were tried of late
     * @param database how long the database took to answer a question
     * @param lastLine the audit trail's last line
     */
    public record Health(
            MailCounts mails,
            long staleEvents,
            JobWatch.Failing failing,
            @Nullable Integer findings,
            int sessions,
            long attempts,
            Duration database,
            @Nullable AuditLine lastLine) {}

    private final Outbox outbox;
    private final JobWatch jobs;
    private final TrailWatch trail;
    private final OpenSessions sessions;
    private final RecentAttempts attempts;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    HealthQueries(
            Outbox outbox,
            JobWatch jobs,
            TrailWatch trail,
            OpenSessions sessions,
            RecentAttempts attempts,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.outbox = outbox;
        this.jobs = jobs;
        this.trail = trail;
        this.sessions = sessions;
        this.attempts = attempts;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The health at this moment. */
    @PreAuthorize("#viewer.has('ADMIN')")
    public Health health(Viewer viewer) {
        Instant now = clock.instant();
        return new Health(
                outbox.counts(),
                jdbc.sql(
                                "select count(*) from event_publication where completion_date is null and publication_date < ?")
                        .param(Timestamp.from(now.minus(STALE)))
                        .query(Long.class)
                        .single(),
                jobs.failing(),
                trail.newest().map(look -> look.findings().size()).orElse(null),
                sessions.count(),
                attempts.lanes(now),
                database(),
                audit.latest().orElse(null));
    }

    private Duration database() {
        long before = System.nanoTime();
        jdbc.sql("select 1").query(Integer.class).single();
        return Duration.ofNanos(System.nanoTime() - before);
    }
}
