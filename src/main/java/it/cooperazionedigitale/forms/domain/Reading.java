package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.TypedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One typed answer, read as its question asks: either a value to store or what is wrong with it.
 *
 * @param value the text to store: numbers, amounts and days in their usual Italian writing
 * @param problem message key of what is wrong, if anything
 * @param args its arguments
 */
record Reading(String value, @Nullable String problem, List<Object> args) {

    private static final int QUOTED = 40;
    private static final Pattern WHOLE = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+)");
    private static final Set<String> YES = Set.of("yes", "sì", "si", "true");
    private static final Set<String> NO = Set.of("no", "false");

    /** Reads a typed text that is not empty. */
    static Reading of(Question question, String typed) {
        return switch (question.type()) {
            case SHORT, LONG, COMUNE, ATECO, SDG, FILE, TABLE -> text(question, typed);
            case NUMBER -> number(question, typed);
            case MONEY -> money(question, typed);
            case DATE -> date(typed);
            case CHOICE, MANY -> choice(question, typed);
            case YES_NO -> yesOrNo(typed);
        };
    }

    private static Reading text(Question question, String typed) {
        int longest = question.longest();
        int over = TypedText.length(typed) - longest;
        if (over <= 0) {
            return right(typed);
        }
        return wrong(over == 1 ? "forms.problem.tooLongByOne" : "forms.problem.tooLong", over, longest);
    }

    private static Reading number(Question question, String typed) {
        String bare = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!WHOLE.matcher(bare).matches() || bare.length() > QUOTED) {
            return wrong("forms.problem.number", quoted(typed));
        }
        String digits = bare.replace(".", "");
        if (digits.length() > 15) {
            return wrong("forms.problem.numberTooBig");
        }
        long number = Long.parseLong(digits);
        Long min = question.min();
        Long max = question.max();
        if (number < (min != null ? min : 0)) {
            return wrong("forms.problem.tooLow", ItalianFormats.number(min != null ? min : 0));
        }
        if (max != null && number > max) {
            return wrong("forms.problem.tooHigh", ItalianFormats.number(max));
        }
        return right(ItalianFormats.number(number));
    }

    private static Reading money(Question question, String typed) {
        Optional<Euro> read = Euro.parse(typed);
        if (read.isEmpty()) {
            return Euro.guess(typed)
                    .map(guess -> wrong("forms.problem.amountGuess", quoted(typed), guess.format()))
                    .orElseGet(() -> wrong("forms.problem.amount", quoted(typed)));
        }
        Euro amount = read.get();
        Long min = question.min();
        Long max = question.max();
        if (min != null && Euro.of(min).exceeds(amount)) {
            return wrong("forms.problem.tooLow", Euro.of(min).format());
        }
        if (max != null && amount.exceeds(Euro.of(max))) {
            return wrong("forms.problem.tooHigh", Euro.of(max).format());
        }
        return right(amount.typed());
    }

    private static Reading date(String typed) {
        Optional<LocalDate> day = TypedDay.parse(typed);
        return day.map(found -> right(ItalianFormats.typed(found)))
                .orElseGet(() -> wrong("forms.problem.date", quoted(typed)));
    }

    private static Reading choice(Question question, String typed) {
        return question.choices().stream().anyMatch(choice -> choice.value().equals(typed))
                ? right(typed)
                : wrong("forms.problem.choice");
    }

    private static Reading yesOrNo(String typed) {
        String word = typed.toLowerCase(Locale.ITALIAN);
        return YES.contains(word) ? right("yes") : NO.contains(word) ? right("no") : wrong("forms.problem.chooseOne");
    }

    private static String quoted(String typed) {
        return TypedText.length(typed) <= QUOTED
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, QUOTED)) + "…";
    }

    private static Reading right(String value) {
        return new Reading(value, null, List.of());
    }

    private static Reading wrong(String problem, Object... args) {
        return new Reading("", problem, List.of(args));
    }
}
