package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.domain.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads typed fields; what cannot be meant is said at its field. */
final class Entered {

    private static final int DIGITS = 12;

    private final Errors errors;

    Entered(Errors errors) {
        this.errors = errors;
    }

    /** A line of text that must be there. */
    String needed(String field, String typed, int longest) {
        String text = TypedText.clean(typed, true);
        if (text.isEmpty()) {
            errors.rejectValue(field, "forms.edit.text.missing");
        }
        refuseLonger(field, text, longest);
        return text;
    }

    /** A text that may be missing. */
    @Nullable
    String text(String field, String typed, int longest) {
        String text = TypedText.clean(typed, false);
        refuseLonger(field, text, longest);
        return text.isEmpty() ? null : text;
    }

    /** A whole number that may be missing. */
    @Nullable
    Long number(String field, String typed) {
        String digits = typed.strip().replaceAll("[.\\s\\u00a0]", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("-?\\d{1," + DIGITS + "}")) {
            errors.rejectValue(field, "forms.edit.number.wrong");
            return null;
        }
        return Long.valueOf(digits);
    }

    /** A small whole number that may be missing. */
    @Nullable
    Integer count(String field, String typed, int least, int most) {
        Long number = number(field, typed);
        if (number != null && (number < least || number > most)) {
            errors.rejectValue(field, "forms.edit.number.range", new Object[] {least, most}, null);
            return null;
        }
        return number == null ? null : number.intValue();
    }

    private void refuseLonger(String field, String text, int longest) {
        if (TypedText.length(text) > longest) {
            errors.rejectValue(field, "forms.edit.text.long", new Object[] {longest}, null);
        }
    }
}
