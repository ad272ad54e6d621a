package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.reference.AtecoCode;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.TypedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One typed answer, read as its question asks: either a value to store or what is wrong with it.
 *
 * @param value what to store, in the shape of its kind of question
 * @param problem message key of what is wrong, if anything
 * @param args its arguments
 */
record Reading(Object value, @Nullable String problem, List<Object> args) {

    private static final int QUOTED = 40;
    private static final Pattern WHOLE = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+)");
    private static final Set<String> YES = Set.of("yes", "sì", "si", "true");
    private static final Set<String> NO = Set.of("no", "false");

    /** Reads a typed text that is not empty. */
    static Reading of(Question question, String typed, Known known) {
        return switch (question.type()) {
            case CHOICE -> choice(question, typed);
            case COMUNE -> comune(typed, known.comuni(typed));
            case ATECO -> activity(typed, known.activities(typed));
            default -> plain(question, typed);
        };
    }

    /** Reads a text that no list is needed for: a number, an amount, a day, yes or no. */
    static Reading plain(Question question, String typed) {
        return switch (question.type()) {
            case NUMBER -> number(question, typed);
            case MONEY -> money(question, typed);
            case DATE -> date(question, typed);
            case YES_NO -> yesOrNo(typed);
            default -> text(question, typed);
        };
    }

    /** Reads what was ticked: kept in the order of the list, whatever the order it came in. */
    static Reading several(Question question, List<String> typed, Known known) {
        List<String> listed = question.type() == QuestionType.SDG
                ? known.goals()
                : question.choices().stream().map(Question.Choice::value).toList();
        return listed.containsAll(typed)
                ? new Reading(listed.stream().filter(typed::contains).toList(), null, List.of())
                : wrong("forms.problem.choice");
    }

    private static Reading text(Question question, String typed) {
        int longest = question.longest();
        int over = TypedText.length(typed) - longest;
        if (over > 0) {
            return wrong(over == 1 ? "forms.problem.tooLongByOne" : "forms.problem.tooLong", over, longest);
        }
        Integer most = question.maxWords();
        int words = most == null ? 0 : TypedText.words(typed);
        return most != null && words > most ? wrong("forms.problem.tooManyWords", words - most, most) : right(typed);
    }

    private static Reading comune(String typed, List<Comune> found) {
        return found.size() == 1
                ? right(found.get(0).code())
                : found.isEmpty()
                        ? wrong("forms.problem.comune", quoted(typed))
                        : wrong(
                                "forms.problem.comuneSeveral",
                                listed(found.stream().map(Comune::label)));
    }

    private static Reading activity(String typed, List<AtecoCode> found) {
        return found.size() == 1
                ? right(found.get(0).code())
                : found.isEmpty()
                        ? wrong("forms.problem.ateco", quoted(typed))
                        : wrong(
                                "forms.problem.atecoSeveral",
                                listed(found.stream().map(one -> one.code() + " " + one.title())));
    }

    private static String listed(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
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

    private static Reading date(Question question, String typed) {
        Optional<LocalDate> read = TypedDay.parse(typed);
        if (read.isEmpty()) {
            return wrong("forms.problem.date", quoted(typed));
        }
        LocalDate day = read.get();
        LocalDate first = day(question.min());
        LocalDate last = day(question.max());
        if (first != null && day.isBefore(first)) {
            return wrong("forms.problem.tooEarly", ItalianFormats.day(first));
        }
        if (last != null && day.isAfter(last)) {
            return wrong("forms.problem.tooLate", ItalianFormats.day(last));
        }
        return right(ItalianFormats.typed(day));
    }

    private static @Nullable LocalDate day(@Nullable Long written) {
        return written == null
                ? null
                : TypedDay.parse("%04d-%02d-%02d".formatted(written / 10_000, written / 100 % 100, written % 100))
                        .orElse(null);
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
