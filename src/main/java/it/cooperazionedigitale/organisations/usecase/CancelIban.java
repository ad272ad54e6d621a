package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.domain.IbanChange;
import it.cooperazionedigitale.organisations.domain.IbanChanges;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Any OWNER stops a new account before money goes there. */
@Service
public class CancelIban {

    private final TeamDesk desk;
    private final IbanChanges changes;
    private final IbanPost post;
    private final Clock clock;

    CancelIban(TeamDesk desk, IbanChanges changes, IbanPost post, Clock clock) {
        this.desk = desk;
        this.changes = changes;
        this.post = post;
        this.clock = clock;
    }

    /** Stops it, also on a record that was merged into another; twice changes nothing; refused once it is in use. */
    @Transactional
    @PreAuthorize("#viewer.mayIn(#organisation, 'OWNER')")
    public void cancel(UUID organisation, UUID id, Viewer viewer) {
        desk.openToStop(organisation).requireOwner(viewer.id());
        IbanChange change = changes.findByIdAndOrganisationId(id, organisation).orElseThrow(NotFound::new);
        if (change.cancel(viewer.id(), clock.instant())) {
            changes.save(change);
            post.cancelled(change, desk.name(organisation), viewer);
        }
    }
}
