package it.cooperazionedigitale.organisations.domain;

import java.text.Normalizer;

/** How names are kept: composed Unicode form, single blanks, none around. */
final class Names {

    static final int LONGEST = 200;

    private Names() {}

    static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Z}\\p{Cntrl}]+", " ")
                .strip();
    }

    static String checked(String typed) {
        String name = tidy(typed);
        if (name.length() < 2 || name.length() > LONGEST) {
            throw new IllegalArgumentException("a name has 2 to " + LONGEST + " characters");
        }
        return name;
    }
}
