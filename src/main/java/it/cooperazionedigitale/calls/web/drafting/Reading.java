package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.shared.Euro;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.validation.Errors;

/** Reads typed fields; what cannot be meant is said at its field. */
final class Reading {

    private static final int DIGITS = 6;

    private final Errors errors;

    Reading(Errors errors) {
        this.errors = errors;
    }

    int number(String field, String typed, int lowest, int highest) {
        String digits = typed.strip().replace(".", "");
        if (digits.matches("\\d{1," + DIGITS + "}")) {
            int number = Integer.parseInt(digits);
            if (number >= lowest && number <= highest) {
                return number;
            }
        }
        errors.rejectValue(field, "calls.edit.number.wrong", new Object[] {lowest, highest}, null);
        return lowest;
    }

    Euro money(String field, String typed) {
        return Euro.parse(typed).orElseGet(() -> {
            errors.rejectValue(field, "calls.edit.money.wrong");
            return Euro.ZERO;
        });
    }

    String text(String field, String typed, int shortest, int longest) {
        String text = clean(typed);
        if (text.length() < shortest) {
            errors.rejectValue(field, "calls.edit.text.missing");
        } else if (text.length() > longest) {
            errors.rejectValue(field, "calls.edit.text.long", new Object[] {longest}, null);
        }
        return text;
    }

    /** One kind of line end, no invisible control characters. */
    static String clean(String typed) {
        return Normalizer.normalize(typed.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }

    /** A stable code made of a name. */
    static String code(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() > 40 ? plain.substring(0, 40) : plain;
    }
}
