package it.cooperazionedigitale.audit;

import it.cooperazionedigitale.audit.chain.AuditKey;
import it.cooperazionedigitale.audit.chain.LineContent;
import it.cooperazionedigitale.audit.domain.LineRows;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The trail of acts: every use case writes its line here, inside its own transaction. */
@Component
public class AuditTrail {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final AuditKey key;
    private final LineRows rows;

    AuditTrail(JdbcClient jdbc, JsonMapper json, Clock clock, AuditKey key, LineRows rows) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.key = key;
        this.rows = rows;
    }

    /** Adds one line; fails outside a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Viewer actor,
            String act,
            String subjectType,
            UUID subjectId,
            @Nullable String reason,
            Map<String, ?> facts) {
        LineContent line = new LineContent(
                UUID.randomUUID(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.accountId(),
                actor.name(),
                actor.organisationId(),
                act,
                subjectType,
                subjectId,
                reason,
                json.writeValueAsString(facts));
        jdbc.sql("""
                insert into audit.line
                (at, actor_id, actor_name, acting_for, act, subject_type, subject_id, reason, facts, mark_id, mark)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .params(
                        Timestamp.from(line.at()),
                        line.actorId(),
                        line.actorName(),
                        line.actingFor(),
                        line.act(),
                        line.subjectType(),
                        line.subjectId(),
                        line.reason(),
                        line.facts(),
                        line.markId(),
                        key.of(line.bytes(json)))
                .update();
    }

    /** Adds one line about an act that changed something that was there: with the values before and after. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Viewer actor, String act, String subjectType, UUID subjectId, @Nullable String reason, Changes changes) {
        record(actor, act, subjectType, subjectId, reason, changes.facts());
    }

    /** The last line written, if there is any. */
    @Transactional(readOnly = true)
    public Optional<AuditLine> latest() {
        return jdbc.sql("select * from audit.line order by id desc limit 1")
                .query(rows)
                .optional();
    }

    /** All lines of one thing, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditLine> of(UUID subjectId) {
        return jdbc.sql("select * from audit.line where subject_id = ? order by id")
                .param(subjectId)
                .query(rows)
                .list();
    }

    /** A page of the lines of several things and of one application's gone parts, newest first. */
    @Transactional(readOnly = true)
    public List<AuditLine> page(CaseLines wanted, int limit) {
        return jdbc.sql("""
                select * from audit.line l
                where (l.subject_id in (:parts) or l.facts ->> 'application' = :application
                    or (l.subject_id = :call and l.id > coalesce((select min(id) from audit.line where subject_id = :case), 0)))
                  and l.act in (:acts) and l.id < :before
                order by l.id desc limit :limit""")
                .param("parts", wanted.parts())
                .param("application", wanted.application().toString())
                .param("case", wanted.application())
                .param("call", wanted.call())
                .param("acts", wanted.acts())
                .param("before", wanted.before() == null ? Long.MAX_VALUE : wanted.before())
                .param("limit", limit)
                .query(rows)
                .list();
    }
}
