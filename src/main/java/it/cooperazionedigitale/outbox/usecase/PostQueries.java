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
import java.util.ArrayList;
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

    /** How often a search by address reads on where all it read is sealed, and how many pages it reads at once. */
    private static final int ROUNDS = 10;

    private static final int AT_ONCE = 10;

    private static final String ENVELOPE =
            "id, created_at, recipient, subject, family, state, attempts, next_try, sent_at,"
                    + " last_error, secret, account_id is not null as known, path";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SealedMails seals;
    private final GivenUpMails givenUp;

    PostQueries(JdbcClient jdbc, Clock clock, SealedMails seals, GivenUpMails givenUp) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.seals = seals;
        this.givenUp = givenUp;
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

    /** The newest mails that are meant; fewer than a page, and a place to go on from, where too many are sealed. */
    @PreAuthorize(MAY)
    public Page page(PostFilter filter, @Nullable Place after, Viewer viewer) {
        boolean named = filter.recipient() != null;
        int most = named ? AT_ONCE * PAGE : PAGE;
        List<Envelope> shown = new ArrayList<>();
        Place next = after;
        int round = 0;
        do {
            List<Row> found = found(filter, next, most + 1);
            boolean more = found.size() > most;
            next = more ? place(found.get(most - 1).envelope()) : null;
            shown.addAll(seals.readable(more ? found.subList(0, most) : found, named));
            round++;
        } while (next != null && shown.size() < PAGE && round < ROUNDS);
        return shown.size() <= PAGE
                ? new Page(shown, next)
                : new Page(shown.subList(0, PAGE), place(shown.get(PAGE - 1)));
    }

    private List<Row> found(PostFilter filter, @Nullable Place after, int most) {
        Map<String, Object> values = new HashMap<>(filter.values());
        String older = "";
        if (after != null) {
            older = " and (created_at, id) < (:written, :last)";
            values.put("written", Timestamp.from(after.writtenAt()));
            values.put("last", after.id());
        }
        return jdbc.sql("select " + ENVELOPE + " from outbox.mail where true" + filter.where() + older
                        + " order by created_at desc, id desc limit " + most)
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
                .map(found -> seals.readable(List.of(found), false).get(0))
                .orElseThrow(NotFound::new);
    }

    /** How many of those meant are given up. */
    @PreAuthorize(MAY)
    public long givenUp(PostFilter filter, Viewer viewer) {
        if (filter.recipient() != null) {
            return givenUp.readable(filter).size();
        }
        return jdbc.sql("select count(*) from outbox.mail where state in ('REFUSED', 'FAILED')" + filter.where())
                .params(filter.values())
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
