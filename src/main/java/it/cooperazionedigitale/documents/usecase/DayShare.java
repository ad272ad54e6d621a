package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person may send in a day: counted as it is announced, by one conditional statement. */
@Component
class DayShare {

    private static final int DAYS_KEPT = 2;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AccountDirectory accounts;
    private final long known;
    private final long unconfirmed;

    DayShare(
            JdbcClient jdbc,
            Clock clock,
            AccountDirectory accounts,
            @Value("${portal.files.megabytes-a-day:500}") long known,
            @Value("${portal.files.megabytes-a-day-unconfirmed:30}") long unconfirmed) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.accounts = accounts;
        this.known = known;
        this.unconfirmed = unconfirmed;
    }

    /** Takes from the person's share; that of somebody whose address has not answered yet is a small one. */
    void take(UUID account, long bytes) {
        boolean stranger = accounts.awaitsConfirmation(account);
        long megabytes = stranger ? unconfirmed : known;
        int taken = jdbc.sql("""
                insert into documents.sent as so_far (account_id, day, bytes) values (?, ?, ?)
                on conflict (account_id, day) do update set bytes = so_far.bytes + excluded.bytes
                where so_far.bytes + excluded.bytes <= ?""")
                .params(account, today(), bytes, megabytes * 1024 * 1024)
                .update();
        if (taken == 0) {
            throw new Refusal(stranger ? "documents.refusal.confirmFirst" : "documents.refusal.enoughToday", megabytes);
        }
    }

    /** What was announced and did not travel. */
    void giveBack(UUID account, long bytes) {
        jdbc.sql("update documents.sent set bytes = greatest(bytes - ?, 0) where account_id = ? and day = ?")
                .params(bytes, account, today())
                .update();
    }

    void forgetOldDays() {
        jdbc.sql("delete from documents.sent where day < ?")
                .param(today().minusDays(DAYS_KEPT))
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ItalianFormats.ROME);
    }
}
