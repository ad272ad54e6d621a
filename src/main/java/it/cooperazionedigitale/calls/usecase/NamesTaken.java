package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.shared.Refusal;
import java.util.UUID;

/** A call's code and address belong to one call only. */
final class NamesTaken {

    private NamesTaken() {}

    static void refuse(Calls calls, CallDraft draft, UUID self) {
        if (calls.existsByCodeAndIdNot(draft.code(), self)) {
            throw new Refusal("calls.refusal.codeTaken", draft.code());
        }
        if (calls.existsBySlugAndIdNot(draft.slug(), self)) {
            throw new Refusal("calls.refusal.slugTaken", draft.slug());
        }
    }
}
