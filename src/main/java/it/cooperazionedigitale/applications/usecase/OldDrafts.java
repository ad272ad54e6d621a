package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.documents.Filing;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts that were never sent: they end 24 months after their call closed, and not before their team has known for 30 days. */
@Component
class OldDrafts {

    /** How long the team knows before. */
    static final Duration NOTICE = Duration.ofDays(30);

    private static final Period KEPT = Period.ofMonths(24);
    private static final int AT_ONCE = 200;
    private static final List<String> PARTS =
            List.of("section_answers", "cost_line", "declaration", "partnership", "join_code", "copy_note");
    private static final UUID NO_CALL = new UUID(0, 0);
    private static final String NEVER_SENT =
            " from applications.application where state in ('DRAFT', 'WITHDRAWN') and submissions = 0 and call_id in (:calls)";

    private final JdbcClient jdbc;
    private final CallDirectory calls;
    private final Files files;
    private final Filing filing;

    OldDrafts(JdbcClient jdbc, CallDirectory calls, Files files, Filing filing) {
        this.jdbc = jdbc;
        this.calls = calls;
        this.files = files;
        this.filing = filing;
    }

    /** A draft whose team is to be told now. */
    record Draft(UUID id, UUID organisationId, UUID callId) {}

    /** Drafts that end within the time of notice, and whose team knows nothing yet. */
    List<Draft> untold(Instant now) {
        return jdbc.sql("select id, organisation_id, call_id" + NEVER_SENT
                        + " and end_told_at is null order by id limit " + AT_ONCE)
                .param("calls", over(now.plus(NOTICE)))
                .query(Draft.class)
                .list();
    }

    void told(UUID draft, Instant now) {
        jdbc.sql("update applications.application set end_told_at = ? where id = ?")
                .params(Timestamp.from(now), draft)
                .update();
    }

    /** The code of the call it was begun for. */
    String call(Draft draft) {
        return calls.find(draft.callId()).map(CallSummary::code).orElse("");
    }

    int due(Instant now) {
        return jdbc.sql("select count(*)" + NEVER_SENT + " and end_told_at <= :told")
                .param("calls", over(now))
                .param("told", Timestamp.from(now.minus(NOTICE)))
                .query(Integer.class)
                .single();
    }

    /** Ends those that are due with all that belongs to them, a bounded number at a time; a file that is being checked is waited for. */
    int end(Instant now) {
        List<UUID> due = jdbc
                .sql("select id" + NEVER_SENT + " and end_told_at <= :told order by id limit " + AT_ONCE
                        + " for update skip locked")
                .param("calls", over(now))
                .param("told", Timestamp.from(now.minus(NOTICE)))
                .query(UUID.class)
                .list()
                .stream()
                .filter(this::filesAreChecked)
                .toList();
        due.stream()
                .flatMap(draft -> files.of(draft).stream())
                .forEach(file -> filing.discard(file.id(), Viewer.system()));
        if (!due.isEmpty()) {
            PARTS.forEach(part -> delete(part, "application_id", due));
            delete("application", "id", due);
        }
        return due.size();
    }

    private boolean filesAreChecked(UUID draft) {
        return files.of(draft).stream().noneMatch(file -> file.state() == FileState.PENDING);
    }

    private void delete(String table, String key, List<UUID> due) {
        jdbc.sql("delete from applications." + table + " where " + key + " in (:due)")
                .param("due", due)
                .update();
    }

    /** Calls that closed so long ago. */
    private List<UUID> over(Instant when) {
        Instant before =
                ZonedDateTime.ofInstant(when, ItalianFormats.ROME).minus(KEPT).toInstant();
        return Stream.concat(
                        Stream.of(NO_CALL),
                        calls.published().stream()
                                .filter(call -> !call.closesAt().isAfter(before))
                                .map(CallSummary::id))
                .toList();
    }
}
