package it.cooperazionedigitale.outbox;

import it.cooperazionedigitale.shared.ItalianFormats;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be read of the mails. */
@Component
public class MailQueries {

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    MailQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One mail, ready to print.
     *
     * @param when when it was written
     * @param recipient the address
     * @param subject the subject
     * @param body the text
     * @param state WAITING, SENT, SHOWN, MUTED or FAILED
     */
    public record Mail(String when, String recipient, String subject, String body, String state) {}

    /** The newest mails that are not muted. */
    @Transactional(readOnly = true)
    public List<Mail> newest() {
        return jdbc.sql("""
                select created_at, recipient, subject, body, state from outbox.mail
                where state <> 'MUTED' order by created_at desc, id desc limit ?""")
                .param(SHOWN)
                .query((row, n) -> new Mail(
                        ItalianFormats.moment(row.getTimestamp(1).toInstant()),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    /** How many mails are in a state. */
    @Transactional(readOnly = true)
    public long count(String state) {
        return jdbc.sql("select count(*) from outbox.mail where state = ?")
                .param(state)
                .query(Long.class)
                .single();
    }
}
