package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The seal on what is sent: until a call that seals has closed, its applications exist for those who applied alone. It is
 * worked out from the call at each look; nothing has to run for it to fall, and an extension holds it.
 */
@Component
class CallSeals {

    /** What a sealed application may be; whatever else befalls one comes after the closing. */
    private static final Set<ApplicationState> BEFORE_THE_CLOSING =
            EnumSet.of(ApplicationState.DRAFT, ApplicationState.SUBMITTED, ApplicationState.WITHDRAWN);

    private final CallDirectory calls;

    CallSeals(CallDirectory calls) {
        this.calls = calls;
    }

    /** The calls that are sealed now. */
    Set<UUID> calls() {
        return calls.sealed().stream().map(CallSummary::id).collect(Collectors.toSet());
    }

    /** The call that seals an application now, if it does. */
    Optional<CallSummary> over(UUID call, ApplicationState state) {
        return BEFORE_THE_CLOSING.contains(state) ? calls.find(call).filter(CallSummary::sealed) : Optional.empty();
    }

    /** Whether an application is sealed now. */
    boolean on(Application application) {
        return over(application.callId(), application.state()).isPresent();
    }

    /** Refuses to act on a sealed application, also on one that was opened early. */
    void requireBroken(Application application) {
        over(application.callId(), application.state()).ifPresent(call -> {
            throw refusal(call);
        });
    }

    /** That it is sealed, and until when. */
    static Refusal refusal(CallSummary call) {
        return new Refusal("applications.refusal.sealed", ItalianFormats.deadline(call.closesAt()));
    }

    /** Those that are not sealed now. */
    List<Application> broken(List<Application> found) {
        if (found.stream().noneMatch(one -> BEFORE_THE_CLOSING.contains(one.state()))) {
            return found;
        }
        Set<UUID> sealed = calls();
        return found.stream().filter(one -> !sealed.contains(one.callId())).toList();
    }
}
