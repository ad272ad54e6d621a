package it.cooperazionedigitale.calls.web.reason;

import it.cooperazionedigitale.calls.usecase.CallDesk;
import it.cooperazionedigitale.site.LettersToCome;
import java.util.UUID;

/**
 * An act that needs a reason.
 *
 * @param id the call
 * @param call the call's title
 * @param key how the message keys of this act begin
 * @param action where it is sent
 * @param letters who is written to
 */
record ReasonPage(UUID id, String call, String key, String action, LettersToCome.Readers letters) {

    static ReasonPage of(ReasonAct act, CallDesk desk) {
        return new ReasonPage(
                desk.call().id(),
                desk.call().title(),
                "calls.reason." + act.name(),
                "/gestione/bandi/" + desk.call().id() + "/" + act.noun(),
                desk.letters());
    }
}
