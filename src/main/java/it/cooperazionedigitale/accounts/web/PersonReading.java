package it.cooperazionedigitale.accounts.web;

import it.cooperazionedigitale.accounts.EmailAddress;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Checks what people type about themselves and says at its field what is wrong. */
public final class PersonReading {

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 120;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ]{5,19}");

    private PersonReading() {}

    /** A name of 2 to 120 characters with a letter in it. */
    public static void name(String typed, Errors errors) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Z}\\p{Cntrl}]+", " ")
                .strip();
        if (name.length() < SHORTEST_NAME || name.codePoints().noneMatch(Character::isLetter)) {
            errors.rejectValue("name", "accounts.name.missing");
        } else if (name.length() > LONGEST_NAME) {
            errors.rejectValue("name", "accounts.name.tooLong", new Object[] {LONGEST_NAME}, null);
        }
    }

    /** An address that mail can reach. */
    public static void email(String typed, Errors errors) {
        if (EmailAddress.parse(typed).isEmpty()) {
            errors.rejectValue("email", "accounts.email.wrong");
        }
    }

    /** A telephone number, where one was given. */
    public static @Nullable String phone(String typed, Errors errors) {
        String tidy = typed.replaceAll("[\\s./()-]+", " ").strip();
        if (tidy.isEmpty()) {
            return null;
        }
        if (!PHONE.matcher(tidy).matches()) {
            errors.rejectValue("phone", "accounts.profile.phone.wrong");
        }
        return tidy;
    }

    /** One of the two languages. */
    public static void language(String typed, Errors errors) {
        if (!Set.of("it", "en").contains(typed)) {
            errors.rejectValue("language", "accounts.language.missing");
        }
    }
}
