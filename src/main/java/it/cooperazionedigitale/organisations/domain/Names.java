package it.cooperazionedigitale.organisations.domain;

import java.text.Normalizer;

/** How names are kept: composed Unicode form, single blanks, none around, no sign that nobody sees or that turns the text round. */
public final class Names {

    /** The fewest characters of a name. */
    public static final int SHORTEST = 2;

    /** The most characters of a name. */
    public static final int LONGEST = 200;

    private Names() {}

    /** What was typed, as it is kept. */
    public static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}+", "")
                .replaceAll("[\\p{Z}\\p{Cc}]+", " ")
                .strip();
    }

    static String checked(String typed) {
        String name = tidy(typed);
        if (name.length() < SHORTEST || name.length() > LONGEST) {
            throw new IllegalArgumentException("a name has 2 to " + LONGEST + " characters");
        }
        return name;
    }
}
