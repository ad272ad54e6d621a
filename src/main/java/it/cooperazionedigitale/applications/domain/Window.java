package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Refusal;
import java.time.Instant;
import java.util.Set;

/** Whether a call takes an application received at an instant: by the instant of receipt, however long the work took since. */
public final class Window {

    private static final Set<CallState> BY_THE_CLOCK = Set.of(CallState.SCHEDULED, CallState.OPEN, CallState.CLOSED);

    private Window() {}

    /** Refuses outside the window and during a suspension, with both times. */
    public static void require(CallSummary call, Instant receivedAt) {
        if (call.state() == CallState.SUSPENDED) {
            throw new Refusal("applications.refusal.suspended", call.title());
        }
        if (!receivedAt.isBefore(call.closesAt())) {
            throw new Refusal(
                    "applications.refusal.late",
                    ItalianFormats.precise(call.closesAt()),
                    ItalianFormats.precise(receivedAt));
        }
        if (receivedAt.isBefore(call.opensAt()) || !BY_THE_CLOCK.contains(call.state())) {
            throw new Refusal("applications.refusal.callNotOpen", call.title());
        }
    }
}
