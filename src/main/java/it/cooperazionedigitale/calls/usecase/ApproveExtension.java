package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.Calls;
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

/** A member of the Comitato direttivo, never the proposer, lengthens a call. */
@Service
public class ApproveExtension {

    private final Calls calls;
    private final ExtensionProposals proposals;
    private final CallNews news;
    private final Clock clock;

    ApproveExtension(Calls calls, ExtensionProposals proposals, CallNews news, Clock clock) {
        this.calls = calls;
        this.proposals = proposals;
        this.news = news;
        this.clock = clock;
    }

    /** Approves the proposal and moves the call's term. A second time changes nothing. */
    @Transactional
    @SecondPerson
    @PreAuthorize("#viewer.has('BOARD')")
    public void approve(UUID proposalId, Viewer viewer) {
        ExtensionProposal proposal = proposals.hold(proposalId).orElseThrow(NotFound::new);
        Call call = calls.hold(proposal.callId()).orElseThrow(NotFound::new);
        if (proposal.approve(call, viewer, clock.instant())) {
            calls.save(call);
            proposals.save(proposal);
            Changes facts = Changes.of("closesAt", proposal.previousClosesAt(), proposal.closesAt());
            news.tell(call.id(), "extended", proposal.reason(), facts, viewer);
        }
    }
}
