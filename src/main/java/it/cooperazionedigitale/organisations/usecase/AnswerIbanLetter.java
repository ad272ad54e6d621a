package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.domain.IbanChange;
import it.cooperazionedigitale.organisations.domain.IbanChanges;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever reads the body's certified mail confirms or stops a new account. */
@Service
public class AnswerIbanLetter {

    private final TeamDesk desk;
    private final IbanChanges changes;
    private final IbanPost post;
    private final Clock clock;

    AnswerIbanLetter(TeamDesk desk, IbanChanges changes, IbanPost post, Clock clock) {
        this.desk = desk;
        this.changes = changes;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Confirms it, or stops it; the same answer twice changes nothing. On a record that was merged into another nothing is
     * confirmed any more, but it can be stopped.
     */
    @Transactional
    @Unguarded("who holds the link's secret reads the certified mail of the body")
    public void answer(LinkSecret secret, boolean confirmed, Viewer viewer) {
        UUID organisation = changes.bodyBehind(secret.hash()).orElseThrow(NotFound::new);
        if (confirmed) {
            desk.open(organisation);
        } else {
            desk.openToStop(organisation);
        }
        IbanChange change = changes.takeBySecretHash(secret.hash()).orElseThrow(NotFound::new);
        String body = desk.name(change.organisationId());
        if (confirmed && change.confirmByPec(viewer.accountId(), clock.instant())) {
            changes.save(change);
            post.confirmed(change, body, viewer);
        } else if (!confirmed && change.cancel(viewer.accountId(), clock.instant())) {
            changes.save(change);
            post.cancelled(change, body, viewer);
        }
    }
}
