package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.calls.domain.ExtensionProposal;
import it.cooperazionedigitale.calls.domain.ExtensionProposals;
import it.cooperazionedigitale.calls.domain.ExtensionState;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff or a hub's manager propose a later closing; somebody else decides. */
@Service
public class ProposeExtension {

    private final Calls calls;
    private final ExtensionProposals proposals;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeExtension(Calls calls, ExtensionProposals proposals, AuditTrail audit, Clock clock) {
        this.calls = calls;
        this.proposals = proposals;
        this.audit = audit;
        this.clock = clock;
    }

    /** Proposes the new closing and says the proposal's id; the same again while it waits is the same proposal. */
    @Transactional
    @PreAuthorize("#viewer.hasAny('STAFF', 'HUB_MANAGER')")
    public UUID propose(UUID callId, Instant newClosing, String reason, Viewer viewer) {
        Call call = calls.findById(callId).orElseThrow(NotFound::new);
        Optional<ExtensionProposal> waiting = proposals.findByCallIdAndState(callId, ExtensionState.PROPOSED);
        if (waiting.isPresent()) {
            return waiting.filter(proposal -> proposal.isFor(newClosing))
                    .orElseThrow(() -> new Refusal("calls.refusal.extensionPending"))
                    .id();
        }
        ExtensionProposal proposal =
                proposals.save(ExtensionProposal.propose(call, newClosing, reason, viewer, clock.instant()));
        audit.record(
                viewer,
                "call.extensionProposed",
                "call",
                callId,
                proposal.reason(),
                Changes.of("closesAt", call.closesAt(), newClosing));
        return proposal.id();
    }
}
