package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.shared.Refusal;

/** Where an act goes against somebody, it says why. */
final class Reasons {

    private static final int LONGEST = 2000;

    private Reasons() {}

    static String required(String why) {
        String text = why.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Refusal("projects.refusal.reason");
        }
        return text;
    }
}
