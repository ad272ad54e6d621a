package it.cooperazionedigitale.projects.web;

import it.cooperazionedigitale.projects.domain.ReportContent;
import it.cooperazionedigitale.shared.Euro;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads typed fields and puts on each what is wrong with it. */
public final class Typed {

    /** The longest text of a report. */
    public static final int LONGEST = 4000;

    private Typed() {}

    /** A text; needed only where it says so. */
    public static String text(String field, String typed, boolean needed, Errors errors) {
        String text = typed.replace("\r\n", "\n").strip();
        if (text.isEmpty() && needed) {
            errors.rejectValue(field, "projects.text.needed");
        } else if (text.length() > LONGEST) {
            errors.rejectValue(field, "projects.text.tooLong", new Object[] {LONGEST}, null);
        }
        return text;
    }

    /** An amount of money, null when left out. */
    public static @Nullable BigDecimal money(String field, String typed, boolean needed, Errors errors) {
        if (typed.isBlank()) {
            if (needed) {
                errors.rejectValue(field, "projects.money.needed");
            }
            return null;
        }
        Optional<Euro> amount = Euro.parse(typed);
        if (amount.isEmpty()) {
            Optional<Euro> meant = Euro.guess(typed);
            if (meant.isPresent()) {
                errors.rejectValue(
                        field,
                        "projects.money.guess",
                        new Object[] {typed, meant.get().format()},
                        null);
            } else {
                errors.rejectValue(field, "projects.money.unreadable");
            }
            return null;
        }
        if (amount.get().exceeds(ReportContent.MOST)) {
            errors.rejectValue(field, "projects.money.tooMuch", new Object[] {ReportContent.MOST.round()}, null);
            return null;
        }
        return amount.get().amount();
    }

    /** A whole number up to the most, null when left out; dots between thousands do not count. */
    public static @Nullable Integer count(String field, String typed, int most, boolean needed, Errors errors) {
        String bare = typed.replaceAll("[\\s.\\u00a0]", "");
        if (bare.isEmpty()) {
            if (needed) {
                errors.rejectValue(field, "projects.count.needed");
            }
            return null;
        }
        if (!bare.matches("\\d{1,9}") || Integer.parseInt(bare) > most) {
            errors.rejectValue(field, "projects.count.unreadable", new Object[] {most}, null);
            return null;
        }
        return Integer.valueOf(bare);
    }
}
