package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A body begins its application to an open call with what it wrote in an earlier one. */
@Service
public class CopyApplication {

    private final Applications applications;
    private final CallDirectory calls;
    private final Beginning beginning;
    private final TakingOver takingOver;

    CopyApplication(Applications applications, CallDirectory calls, Beginning beginning, TakingOver takingOver) {
        this.applications = applications;
        this.calls = calls;
        this.beginning = beginning;
        this.takingOver = takingOver;
    }

    /**
     * The body's application to a call.
     *
     * @param id the application
     * @param copied whether it began with the earlier one; not where the body had written one for this call before
     */
    public record Started(UUID id, boolean copied) {}

    /** A new draft with what the earlier application and the new call have in common, or the one the body has as it is. */
    @Transactional
    @PreAuthorize("@applicationRules.mayDraft(#earlier, #viewer)")
    public Started start(UUID callId, UUID earlier, Viewer viewer) {
        Application source = applications.findById(earlier).orElseThrow(NotFound::new);
        CallSummary before = calls.find(source.callId()).orElseThrow(NotFound::new);
        if (!over(source.state(), before.state())) {
            throw new Refusal("applications.refusal.copySource");
        }
        Beginning.Begun begun = beginning.begin(callId, viewer);
        Application draft = begun.application();
        if (begun.fresh()) {
            takingOver.take(source, before, draft, begun.call(), viewer);
        }
        return new Started(
                draft.id(), draft.origin().copiedFrom().filter(earlier::equals).isPresent());
    }

    /** What is still being written for a call that goes on is no earlier application. */
    static boolean over(ApplicationState state, CallState call) {
        return state != ApplicationState.DRAFT || call.compareTo(CallState.CLOSED) >= 0;
    }
}
