package it.cooperazionedigitale.outbox.usecase;

import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails by their envelopes: what stands inside is the recipient's. */
@Service
@Transactional(readOnly = true)
public class PostQueries {

    /** The days the counts look back; what is given up is counted however old it is. */
    public static final int DAYS = 30;

    /** The message key of the subject of mails about sealed things. */
    private static final String SEALED = "outbox.post.sealed.subject";

    private static final String MAY = "#viewer.has('ADMIN')";
    private static final int PAGE = 20;

    private static final String ENVELOPE =
            "id, created_at, recipient, subject, family, state, attempts, next_try, sent_at,"
                    + " last_error, secret, account_id is not null as known, path";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SealedMails seals;

    PostQueries(JdbcClient jdbc, Clock clock, SealedMails seals) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.seals = seals;
    }

    /**
     * A mail from outside.
     *
     * @param id the mail
     * @param writtenAt when it was written
     * @param recipient the address; empty where the mail is about something sealed
     * @param subject the subject, which never holds anything personal; a message key where the mail is about something sealed
     * @param family what it is about
     * @param state where it stands
     * @param attempts how often it was handed to the server
     * @param nextTry when it is tried next, while it waits
     * @param sentAt when the server took it
     * @param answer what the server said last, if it did not take it
     * @param secret whether it lets somebody in
     * @param known whether it is written to an account
     */
    public record Envelope(
            UUID id,
            Instant writtenAt,
            String recipient,
            String subject,
            MailFamily family,
            MailState state,
            int attempts,
            Instant nextTry,
            @Nullable Instant sentAt,
            @Nullable String answer,
            boolean secret,
            boolean known) {

        /** The same, to nobody one could name. */
        Envelope sealed() {
            return new Envelope(
                    id, writtenAt, "", SEALED, family, state, attempts, nextTry, sentAt, null, secret, known);
        }
    }

    /** An envelope, and where its mail leads: what it is about. */
    record Row(Envelope envelope, @Nullable String path) {}

    /** A place in the list. */
    public record Place(Instant writtenAt, UUID id) {}

    /** A page of the list, and where the next one begins. */
    public record Page(List<Envelope> mails, @Nullable Place next) {}

    /** How many mails of the last days are in each state, and all that are given up. */
    @PreAuthorize(MAY)
    public Map<MailState, Long> counts(Viewer viewer) {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        jdbc.sql("""
                select state, count(*) from outbox.mail where created_at >= ? and state not in ('REFUSED', 'FAILED') group by state
                union all
                select state, count(*) from outbox.mail where state in ('REFUSED', 'FAILED') group by state""")
                .param(Timestamp.from(clock.instant().minus(Duration.ofDays(DAYS))))
                .query((row, n) -> counts.put(MailState.valueOf(row.getString(1)), row.getLong(2)))
                .list();
        return counts;
    }

    /** The newest mails that are meant. */
    @PreAuthorize(MAY)
    public Page page(PostFilter filter, @Nullable Place after, Viewer viewer) {
        List<Row> found = found(seals.meant(filter), after);
        boolean more = found.size() > PAGE;
        List<Envelope> shown = seals.veiled(more ? found.subList(0, PAGE) : found);
        return new Page(shown, more ? place(shown.get(PAGE - 1)) : null);
    }

    private List<Row> found(SealedMails.Meant meant, @Nullable Place after) {
        Map<String, Object> values = new HashMap<>(meant.values());
        String older = "";
        if (after != null) {
            older = " and (created_at, id) < (:written, :last)";
            values.put("written", Timestamp.from(after.writtenAt()));
            values.put("last", after.id());
        }
        return jdbc.sql("select " + ENVELOPE + " from outbox.mail where true" + meant.sql() + older
                        + " order by created_at desc, id desc limit " + (PAGE + 1))
                .params(values)
                .query(PostQueries::envelope)
                .list();
    }

    private static Place place(Envelope mail) {
        return new Place(mail.writtenAt(), mail.id());
    }

    /** One mail. */
    @PreAuthorize(MAY)
    public Envelope one(UUID id, Viewer viewer) {
        return jdbc.sql("select " + ENVELOPE + " from outbox.mail where id = ?")
                .param(id)
                .query(PostQueries::envelope)
                .optional()
                .map(found -> seals.veiled(List.of(found)).get(0))
                .orElseThrow(NotFound::new);
    }

    /** How many of those meant are given up. */
    @PreAuthorize(MAY)
    public long givenUp(PostFilter filter, Viewer viewer) {
        SealedMails.Meant meant = seals.meant(filter);
        return jdbc.sql("select count(*) from outbox.mail where state in ('REFUSED', 'FAILED')" + meant.sql())
                .params(meant.values())
                .query(Long.class)
                .single();
    }

    private static Row envelope(ResultSet row, int n) throws SQLException {
        Timestamp sent = row.getTimestamp("sent_at");
        Envelope envelope = new Envelope(
                row.getObject("id", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                row.getString("recipient"),
                row.getString("subject"),
                MailFamily.valueOf(row.getString("family")),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("next_try").toInstant(),
                sent == null ? null : sent.toInstant(),
                row.getString("last_error"),
                row.getBoolean("secret"),
                row.getBoolean("known"));
        return new Row(envelope, row.getString("path"));
    }
}
