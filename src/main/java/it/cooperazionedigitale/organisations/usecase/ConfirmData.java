package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.organisations.domain.Organisation;
import it.cooperazionedigitale.organisations.domain.Organisations;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member of the team says that what the body tells of itself still holds. */
@Service
public class ConfirmData {

    private final Organisations organisations;
    private final AuditTrail audit;
    private final Clock clock;

    ConfirmData(Organisations organisations, AuditTrail audit, Clock clock) {
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /** For another twelve months nobody is asked. */
    @Transactional
    @PreAuthorize("#viewer.mayIn(#id, 'EDITOR')")
    public void confirm(UUID id, Viewer viewer) {
        Organisation organisation = organisations.take(id).orElseThrow(NotFound::new);
        organisation.requireNotMerged();
        Instant from = organisation.confirmedAt();
        organisation.confirm(clock.instant());
        organisations.save(organisation);
        audit.record(
                viewer,
                "organisation.confirmed",
                "organisation",
                id,
                null,
                Changes.of("confirmedAt", from, organisation.confirmedAt()));
    }
}
