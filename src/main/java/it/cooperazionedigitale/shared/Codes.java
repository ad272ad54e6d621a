package it.cooperazionedigitale.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** The check digits of Italian codes. */
public final class Codes {

    private static final Pattern ELEVEN = Pattern.compile("[0-9]{11}");
    private static final Pattern PERSON =
            Pattern.compile("[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]");
    private static final String HOMONYM = "LMNPQRSTUV";
    /** Values of characters in odd places: first the digits 0-9, then the letters A-Z. */
    private static final int[] ODD_DIGITS = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};

    private static final int[] ODD_LETTERS = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private Codes() {}

    /** A typed code without what people and programs put between its signs: blanks, hyphens, dots, signs nobody sees. */
    public static String bare(String typed) {
        return typed.replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Pd}./]", "").toUpperCase(Locale.ROOT);
    }

    static boolean isElevenDigitCode(String code) {
        if (!ELEVEN.matcher(code).matches() || "00000000000".equals(code)) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < 11; place++) {
            int digit = code.charAt(place) - '0';
            int doubled = place % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    static boolean isPersonCode(String code) {
        if (!PERSON.matcher(code).matches() || !hasPossibleDay(code)) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < 15; place++) {
            char c = code.charAt(place);
            boolean digit = c >= '0' && c <= '9';
            if (place % 2 == 0) {
                sum += digit ? ODD_DIGITS[c - '0'] : ODD_LETTERS[c - 'A'];
            } else {
                sum += digit ? c - '0' : c - 'A';
            }
        }
        return code.charAt(15) == 'A' + sum % 26;
    }

    private static boolean hasPossibleDay(String code) {
        int day = digit(code.charAt(9)) * 10 + digit(code.charAt(10));
        return day >= 1 && day <= 31 || day >= 41 && day <= 71;
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : HOMONYM.indexOf(c);
    }
}
