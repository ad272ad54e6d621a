package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.notifications.usecase.Letters.Letter;
import it.cooperazionedigitale.outbox.DigestShelf;
import it.cooperazionedigitale.outbox.DigestShelf.Line;
import it.cooperazionedigitale.outbox.Outbox;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.TimedJob;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes each person who wishes so one mail a day, with the titles and links of what happened since the last. */
@Component
@Unguarded("the portal's own work, at its hour")
class SendDigests implements TimedJob {

    private static final LocalTime HOUR = LocalTime.of(8, 0);

    private final DigestShelf shelf;
    private final Letters letters;
    private final Outbox outbox;
    private final AccountDirectory accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String address;

    SendDigests(
            DigestShelf shelf,
            Letters letters,
            Outbox outbox,
            AccountDirectory accounts,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${portal.address:http://localhost:${server.port:8080}}") String address) {
        this.shelf = shelf;
        this.letters = letters;
        this.outbox = outbox;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
        this.address = address;
    }

    @Override
    public String name() {
        return "mail-digest";
    }

    @Override
    public String words() {
        return "notifications.job.digest";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(HOUR);
    }

    /** How many digests were written; each person's is a transaction of its own. */
    @Override
    public int run() {
        int written = 0;
        for (UUID reader : shelf.readers()) {
            written += Boolean.TRUE.equals(transaction.execute(status -> write(reader, status))) ? 1 : 0;
        }
        return written;
    }

    /** A day has one digest: what came after it stays on the shelf for the next day's. */
    private boolean write(UUID reader, TransactionStatus status) {
        List<Line> lines = shelf.take(reader);
        Optional<AccountSummary> person = accounts.find(reader).filter(known -> accounts.mayEnter(known.id()));
        if (lines.isEmpty() || person.isEmpty()) {
            return false;
        }
        String list = lines.stream()
                .map(line -> line.title() + (line.path() == null ? "" : "\n" + address + line.path()))
                .collect(Collectors.joining("\n\n"));
        String day = ItalianFormats.dayOf(clock.instant()).toString();
        Letter letter = new Letter("digest", day, "/account/avvisi", lines.size(), list);
        boolean written = outbox.enqueue(letters.mail(person.get(), letter));
        if (!written) {
            status.setRollbackOnly();
        }
        return written;
    }
}
