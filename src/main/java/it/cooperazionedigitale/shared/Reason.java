package it.cooperazionedigitale.shared;

import java.text.Normalizer;

/** The reason that an act against expectations must have. */
public final class Reason {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 2_000;

    private Reason() {}

    /**
     * The reason as it is kept; refused if it says nothing or goes on for ever.
     *
     * @param refusal the module's words for that
     */
    public static String needed(String typed, String refusal) {
        String reason = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            throw new Refusal(refusal);
        }
        return reason;
    }
}
