package it.cooperazionedigitale.accounts.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which passwords are refused: length counts, composition does not; what everybody would guess first is out. */
public final class PasswordPolicy {

    /** The fewest characters. */
    public static final int SHORTEST = 12;

    /** The most characters. */
    public static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int FEWEST_OWN = 6;
    private static final int SHORTEST_HINT = 4;
    private static final int LONGEST_TRIMMING = 10;
    private static final Pattern TRIMMED = Pattern.compile("^([^\\p{L}]*)(.*?)([^\\p{L}]*)$", Pattern.DOTALL);
    private static final Pattern REPEATED = Pattern.compile("(.+?)\\1+", Pattern.DOTALL);
    private static final List<String> HOUSE =
            List.of("cooperazione", "digitale", "cooperativa", "portale", "bando", "password", "accesso");
    private static final List<String> ROWS = List.of(
            "01234567890123456789",
            "09876543210987654321",
            "abcdefghijklmnopqrstuvwxyz",
            "zyxwvutsrqponmlkjihgfedcba",
            "qwertyuiopasdfghjklzxcvbnm",
            "qwertyuiopqwertyuiop",
            "asdfghjklasdfghjkl",
            "zxcvbnmzxcvbnm",
            "qwertzuiopasdfghjklyxcvbnm",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm");
    private static final Map<Character, Character> SIGNS =
            Map.of('0', 'o', '1', 'i', '3', 'e', '4', 'a', '5', 's', '7', 't', '@', 'a', '$', 's', '!', 'i');

    private final Set<String> common;
    private final Set<String> excepted;

    /**
     * A policy.
     *
     * @param common the commonest passwords, lower case
     * @param excepted passwords taken all the same: that of the invented people on a developer's machine
     */
    public PasswordPolicy(Set<String> common, Set<String> excepted) {
        this.common = common;
        this.excepted = excepted;
    }

    /** The one form of a password whose letters can be written in two ways. */
    public static String prepared(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    /** What is wrong with a password, as a message key; empty when it will do. */
    public Optional<String> objection(String typed, String name, String email) {
        String password = prepared(typed);
        int length = password.codePointCount(0, password.length());
        if (excepted.contains(password)) {
            return Optional.empty();
        }
        if (length < SHORTEST) {
            return Optional.of("accounts.password.tooShort");
        }
        if (length > LONGEST) {
            return Optional.of("accounts.password.tooLong");
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (plain.chars().distinct().count() < FEWEST_DIFFERENT || isRow(plain) || isCommon(plain)) {
            return Optional.of("accounts.password.common");
        }
        return ownPart(plain, hints(name, email)) < FEWEST_OWN
                ? Optional.of("accounts.password.personal")
                : Optional.empty();
    }

    private static boolean isRow(String plain) {
        return ROWS.stream().anyMatch(row -> row.contains(plain) || row.contains(once(plain)));
    }

    private boolean isCommon(String plain) {
        if (common.contains(plain) || common.contains(once(plain))) {
            return true;
        }
        Matcher parts = TRIMMED.matcher(plain);
        if (!parts.matches() || parts.group(2).isEmpty()) {
            return false;
        }
        int around = parts.group(1).length() + parts.group(3).length();
        String core = once(parts.group(2));
        return around <= LONGEST_TRIMMING && (common.contains(core) || common.contains(spelled(core)));
    }

    /** "ciaociaociao" is "ciao". */
    private static String once(String text) {
        Matcher repeated = REPEATED.matcher(text);
        return repeated.matches() ? repeated.group(1) : text;
    }

    private static String spelled(String text) {
        return text.chars()
                .mapToObj(sign -> String.valueOf(SIGNS.getOrDefault((char) sign, (char) sign)))
                .collect(Collectors.joining());
    }

    /** How many letters, digits and signs remain when what everybody knows of the person and the portal is taken out. */
    private static int ownPart(String plain, List<String> hints) {
        String rest = bare(plain);
        for (String hint : hints) {
            rest = rest.replace(hint, " ");
        }
        return (int) rest.codePoints().filter(sign -> sign != ' ').count();
    }

    private static List<String> hints(String name, String email) {
        List<String> hints = new ArrayList<>(HOUSE);
        String known = (name + " " + email).toLowerCase(Locale.ROOT);
        Stream.concat(Stream.of(known.split("\\s+")), Stream.of(known.split("[^\\p{L}\\p{M}\\p{N}]+")))
                .map(PasswordPolicy::bare)
                .filter(part -> part.length() >= SHORTEST_HINT)
                .forEach(hints::add);
        hints.sort((one, other) -> other.length() - one.length());
        return hints;
    }

    /** Without accents, blanks and punctuation: "d’angelò" is "dangelo". */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\p{M}\\p{Z}\\p{Cntrl}\\p{P}]", "");
    }
}
