package it.cooperazionedigitale.outbox;

import it.cooperazionedigitale.outbox.post.MailPaper;
import it.cooperazionedigitale.outbox.post.MailSheet;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be read of the mails. */
@Component
public class MailQueries {

    private static final int SHOWN = 50;
    private static final String COLUMNS = "id, created_at, recipient, subject, greeting, body, button, path, family,"
            + " account_id, language, state";

    private final JdbcClient jdbc;
    private final MailPaper paper;

    MailQueries(JdbcClient jdbc, MailPaper paper) {
        this.jdbc = jdbc;
        this.paper = paper;
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

    /** How many mails are in a state. */
    @Transactional(readOnly = true)
    public long count(String state) {
        return jdbc.sql("select count(*) from outbox.mail where state = ?")
                .param(state)
                .query(Long.class)
                .single();
    }

    private static MailSheet sheet(ResultSet row) throws SQLException {
        return new MailSheet(
                row.getString("subject"),
                row.getString("greeting"),
                row.getString("body"),
                row.getString("button"),
                row.getString("path"),
                MailFamily.valueOf(row.getString("family")),
                row.getObject("account_id", UUID.class),
                row.getString("language"));
    }
}
