package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.domain.IbanChange;
import it.cooperazionedigitale.organisations.domain.IbanChanges;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stops the account that waits to be confirmed, because another one comes or the record goes out of use: never in silence. */
@Component
class WaitingIban {

    private final IbanChanges changes;
    private final TeamDesk desk;
    private final IbanPost post;

    WaitingIban(IbanChanges changes, TeamDesk desk, IbanPost post) {
        this.changes = changes;
        this.desk = desk;
        this.post = post;
    }

    /** Stops it, if one waits; written down, and those who represent the body are told. */
    void stop(UUID organisation, Viewer viewer, Instant now) {
        IbanChange waiting = changes.findByOrganisationIdAndState(organisation, IbanChange.State.PROPOSED)
                .orElse(null);
        if (waiting != null && waiting.cancel(viewer.id(), now)) {
            changes.saveAndFlush(waiting);
            post.cancelled(waiting, desk.name(organisation), viewer);
        }
    }
}
