package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.domain.IbanChange;
import it.cooperazionedigitale.organisations.domain.IbanChanges;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A second OWNER confirms the account that another one proposed. */
@Service
public class ConfirmIban {

    private final TeamDesk desk;
    private final IbanChanges changes;
    private final IbanPost post;
    private final Clock clock;

    ConfirmIban(TeamDesk desk, IbanChanges changes, IbanPost post, Clock clock) {
        this.desk = desk;
        this.changes = changes;
        this.post = post;
        this.clock = clock;
    }

    /** The account is used after the hold; twice changes nothing; whoever proposed it cannot, nor who became an OWNER lately. */
    @Transactional
    @PreAuthorize("#viewer.mayIn(#organisation, 'OWNER')")
    public void confirm(UUID organisation, UUID id, Viewer viewer) {
        desk.openFor(organisation, viewer);
        IbanChange change = changes.findByIdAndOrganisationId(id, organisation).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        boolean atRest =
                desk.atRest(organisation, viewer.id(), now) && desk.atRest(organisation, change.proposedBy(), now);
        if (change.confirm(viewer.id(), atRest, now)) {
            changes.save(change);
            post.confirmed(change, desk.name(organisation), viewer);
        }
    }
}
