package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.calls.CallChanged;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.calls.domain.ExtensionProposals;
import it.cooperazionedigitale.calls.domain.ScheduleCheck;
import it.cooperazionedigitale.calls.domain.ScheduleFault;
import it.cooperazionedigitale.calls.domain.WaitingExtension;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.LettersToCome;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who work on calls read about them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("#viewer.hasAny('STAFF', 'BOARD', 'HUB_MANAGER')")
public class CallDeskQueries {

    private final Calls calls;
    private final ExtensionProposals proposals;
    private final ScheduleGround ground;
    private final AuditTrail audit;
    private final Clock clock;
    private final LettersToCome letters;

    CallDeskQueries(
            Calls calls,
            ExtensionProposals proposals,
            ScheduleGround ground,
            AuditTrail audit,
            Clock clock,
            LettersToCome letters) {
        this.calls = calls;
        this.proposals = proposals;
        this.ground = ground;
        this.audit = audit;
        this.clock = clock;
        this.letters = letters;
    }

    /** All calls, drafts too, the newest closing first. */
    public List<CallSummary> all(Viewer viewer) {
        Instant now = clock.instant();
        return calls.findByOrderByClosesAtDesc().stream()
                .map(call -> call.summaryAt(now))
                .toList();
    }

    /** One call with its history and what waits for a decision. */
    public CallDesk one(UUID id, Viewer viewer) {
        Call call = calls.findById(id).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        return new CallDesk(
                call.summaryAt(now),
                call.texts(),
                call.firstClosesAt(),
                call.rulesVersion(),
                call.suspensionReason(),
                missing(call, now),
                proposals.waitingFor(id).orElse(null),
                audit.of(id),
                call.rules().quotas().isEmpty() ? List.of() : ground.hubs(),
                letters.of(List.of(new CallChanged(id, "extended", now))));
    }

    /** The extensions that wait for this person: all but the person's own. */
    public List<WaitingExtension> waitingFor(Viewer viewer) {
        return proposals.waiting(viewer.id());
    }

    private List<ScheduleFault> missing(Call call, Instant now) {
        if (call.stateAt(now) != CallState.DRAFT) {
            return List.of();
        }
        return ScheduleCheck.faults(call, ground.of(call));
    }
}
