package it.cooperazionedigitale.transformers.domain;

import it.cooperazionedigitale.shared.Refusal;

/** Why a decision goes against a firm. */
public final class Reason {

    /** The most characters. */
    public static final int LONGEST = 1_000;

    private Reason() {}

    static String checked(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Refusal("transformers.refusal.reason");
        }
        return text;
    }
}
