package it.cooperazionedigitale.outbox;

import it.cooperazionedigitale.outbox.post.MailPaper;
import it.cooperazionedigitale.outbox.post.MailSheet;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be read of the mails. */
@Component
public class MailQueries {

    private static final int SHOWN = 50;
    private static final String COLUMNS = "id, created_at, recipient, subject, greeting, body, button, path, family,"
            + " account_id, subscription_id, language, state";

    private final JdbcClient jdbc;
    private final MailPaper paper;
    private final UnsubscribeLinks links;

    MailQueries(JdbcClient jdbc, MailPaper paper, UnsubscribeLinks links) {
        this.jdbc = jdbc;
        this.paper = paper;
        this.links = links;
    }

    /**
     * One mail, ready to print.
     *
     * @param id the mail
     * @param when when it was written
     * @param recipient the address
     * @param subject the subject
     * @param text the mail as plain text
     * @param state where it stands
     */
    public record Mail(UUID id, String when, String recipient, String subject, String text, String state) {}

    /** The newest mails that are not muted. */
    @Transactional(readOnly = true)
    public List<Mail> newest() {
        return jdbc.sql("select " + COLUMNS
                        + " from outbox.mail where state <> 'MUTED' order by created_at desc, id desc limit ?")
                .param(SHOWN)
                .query((row, n) -> new Mail(
                        row.getObject("id", UUID.class),
                        ItalianFormats.moment(row.getTimestamp("created_at").toInstant()),
                        row.getString("recipient"),
                        row.getString("subject"),
                        paper.text(sheet(row)),
                        row.getString("state")))
                .list();
    }

    /** A mail as its HTML part. */
    @Transactional(readOnly = true)
    public String html(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from outbox.mail where id = ?")
                .param(id)
                .query((row, n) -> paper.html(sheet(row)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private MailSheet sheet(ResultSet row) throws SQLException {
        return new MailSheet(
                row.getString("subject"),
                row.getString("greeting"),
                row.getString("body"),
                row.getString("button"),
                row.getString("path"),
                MailFamily.valueOf(row.getString("family")),
                row.getObject("account_id", UUID.class),
                row.getString("language"),
                unsubscribe(row));
    }

    private @Nullable String unsubscribe(ResultSet row) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        UUID ends = account == null ? row.getObject("subscription_id", UUID.class) : account;
        MailFamily family = MailFamily.valueOf(row.getString("family"));
        LocalDate day = LocalDate.ofInstant(row.getTimestamp("created_at").toInstant(), ZoneOffset.UTC);
        return ends != null && MailSheet.canEnd(ends, family) ? links.path(ends, family, day) : null;
    }
}
