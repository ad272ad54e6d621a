package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.notifications.domain.Pace;
import it.cooperazionedigitale.notifications.domain.QuietHours;
import it.cooperazionedigitale.notifications.domain.Wish;
import it.cooperazionedigitale.notifications.domain.Wishes;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person says which mails to get, and when. Service letters are not asked about. */
@Service
public class ChooseMails {

    private final Wishes wishes;
    private final AuditTrail audit;
    private final Clock clock;

    ChooseMails(Wishes wishes, AuditTrail audit, Clock clock) {
        this.wishes = wishes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps the choice; the same choice again changes nothing. Families that are not named stay as they are. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public void choose(Map<MailFamily, Pace> paces, boolean quiet, QuietHours hours, Viewer viewer) {
        Wish wish = wishes.findById(viewer.id()).orElseGet(() -> Wish.usual(viewer.id()));
        if (!wish.choose(paces, quiet, hours, clock.instant())) {
            return;
        }
        wishes.saveAndFlush(wish);
        Map<String, Object> facts = new HashMap<>();
        paces.forEach((family, pace) -> facts.put(family.name().toLowerCase(java.util.Locale.ROOT), pace.name()));
        facts.put("quiet", quiet ? hours.from() + "-" + hours.until() : "");
        audit.record(viewer, "account.mailsChosen", "account", viewer.id(), null, facts);
    }
}
