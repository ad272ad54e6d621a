package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.calls.domain.ExtensionProposal;
import it.cooperazionedigitale.calls.domain.ExtensionProposals;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.SecondPerson;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member of the Comitato direttivo, never the proposer, leaves a call's term as it is. */
@Service
public class RejectExtension {

    private final ExtensionProposals proposals;
    private final AuditTrail audit;
    private final Clock clock;

    RejectExtension(ExtensionProposals proposals, AuditTrail audit, Clock clock) {
        this.proposals = proposals;
        this.audit = audit;
        this.clock = clock;
    }

    /** Rejects the proposal, with a reason. A second time changes nothing. */
    @Transactional
    @SecondPerson
    @PreAuthorize("#viewer.has('BOARD')")
    public void reject(UUID proposalId, String reason, Viewer viewer) {
        ExtensionProposal proposal = proposals.hold(proposalId).orElseThrow(NotFound::new);
        if (proposal.reject(reason, viewer, clock.instant())) {
            proposals.save(proposal);
            audit.record(
                    viewer,
                    "call.extensionRejected",
                    "call",
                    proposal.callId(),
                    proposal.decisionReason(),
                    Changes.of("closesAt", proposal.closesAt(), proposal.previousClosesAt()));
        }
    }
}
