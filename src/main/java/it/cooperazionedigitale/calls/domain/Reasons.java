package it.cooperazionedigitale.calls.domain;

import it.cooperazionedigitale.shared.Refusal;
import java.text.Normalizer;

/** The reason that an act against expectations must have. */
final class Reasons {

    static final int LONGEST = 2_000;
    private static final int SHORTEST = 3;

    private Reasons() {}

    static String needed(String typed) {
        String reason = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            throw new Refusal("calls.refusal.reason");
        }
        return reason;
    }
}
