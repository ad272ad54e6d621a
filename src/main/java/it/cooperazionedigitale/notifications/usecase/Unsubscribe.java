package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.notifications.domain.Wish;
import it.cooperazionedigitale.notifications.domain.Wishes;
import it.cooperazionedigitale.outbox.MailEnding;
import it.cooperazionedigitale.outbox.UnsubscribeLinks;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever holds the link of a mail ends mails like it, without signing in; they are read in the portal from then on. */
@Service
public class Unsubscribe {

    private final Wishes wishes;
    private final UnsubscribeLinks links;
    private final List<MailEnding> others;
    private final AccountDirectory accounts;
    private final AuditTrail audit;
    private final Clock clock;

    Unsubscribe(
            Wishes wishes,
            UnsubscribeLinks links,
            List<MailEnding> others,
            AccountDirectory accounts,
            AuditTrail audit,
            Clock clock) {
        this.wishes = wishes;
        this.links = links;
        this.others = others;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ends them, once and for all; false when the link is none of ours, or too old. */
    @Transactional
    @Unguarded("the link was made for one mail to one person and can do nothing but this")
    public boolean from(String token) {
        return links.read(token)
                .map(link -> {
                    boolean ended = others.stream().anyMatch(other -> other.end(link.account(), link.family()));
                    if (ended || accounts.find(link.account()).isEmpty()) {
                        return true;
                    }
                    Wish wish = wishes.findById(link.account()).orElseGet(() -> Wish.usual(link.account()));
                    if (wish.leave(link.family(), clock.instant())) {
                        wishes.saveAndFlush(wish);
                        audit.record(
                                Viewer.system(),
                                "account.unsubscribed",
                                "account",
                                link.account(),
                                null,
                                Map.of("family", link.family().name()));
                    }
                    return true;
                })
                .orElse(false);
    }
}
