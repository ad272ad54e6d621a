package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.notifications.domain.Wish;
import it.cooperazionedigitale.notifications.domain.Wishes;
import it.cooperazionedigitale.outbox.UnsubscribeLinks;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever holds the link of a mail ends mails like it, without signing in; they are read in the portal from then on. */
@Service
public class Unsubscribe {

    private final Wishes wishes;
    private final UnsubscribeLinks links;
    private final AuditTrail audit;
    private final Clock clock;

    Unsubscribe(Wishes wishes, UnsubscribeLinks links, AuditTrail audit, Clock clock) {
        this.wishes = wishes;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ends them, once and for all; false when the link is none of ours, or too old. */
    @Transactional
    @Unguarded("the link was made for one mail to one person and can do nothing but this")
    public boolean from(String token) {
        return links.read(token)
                .map(link -> {
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
