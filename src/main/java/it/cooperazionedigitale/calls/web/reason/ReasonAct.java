package it.cooperazionedigitale.calls.web.reason;

import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.usecase.CallDesk;
import it.cooperazionedigitale.shared.Refusal;

/** The acts on a call that need a reason. */
enum ReasonAct {
    SUSPEND("sospensione", "calls.refusal.notOpen"),
    RESUME("ripresa", "calls.refusal.notSuspended");

    private final String noun;
    private final String refusal;

    ReasonAct(String noun, String refusal) {
        this.noun = noun;
        this.refusal = refusal;
    }

    /** The end of its address. */
    String noun() {
        return noun;
    }

    /** Asking for the reason of an act that is not possible now would waste a person's words. */
    void refuseUnlessPossible(CallDesk desk) {
        if (desk.call().state() != (this == SUSPEND ? CallState.OPEN : CallState.SUSPENDED)) {
            throw new Refusal(refusal);
        }
    }
}
