package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.organisations.domain.BodyMerge;
import it.cooperazionedigitale.organisations.domain.BodyMerges;
import it.cooperazionedigitale.organisations.domain.Organisation;
import it.cooperazionedigitale.organisations.domain.Organisations;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff found the same body registered twice and proposes to an administrator to merge the records. */
@Service
public class ProposeMerge {

    private final Organisations organisations;
    private final BodyMerges merges;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeMerge(Organisations organisations, BodyMerges merges, AuditTrail audit, Clock clock) {
        this.organisations = organisations;
        this.merges = merges;
        this.audit = audit;
        this.clock = clock;
    }

    /** Proposes; refused for records of different kinds, merged already, or with a proposal that waits. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public UUID propose(UUID kept, UUID absorbed, String reason, Viewer viewer) {
        Organisation target = organisations.findById(kept).orElseThrow(NotFound::new);
        Organisation record = organisations.findById(absorbed).orElseThrow(NotFound::new);
        record.requireMayMergeInto(target);
        BodyMerge merge = BodyMerge.propose(kept, absorbed, reason, viewer.id(), clock.instant());
        try {
            merges.saveAndFlush(merge);
        } catch (DataIntegrityViolationException waiting) {
            throw new Refusal("organisations.refusal.mergeWaits");
        }
        audit.record(
                viewer,
                "merge.proposed",
                "organisation",
                absorbed,
                merge.reason(),
                Map.of("merge", merge.id(), "kept", kept));
        return merge.id();
    }
}
