package it.cooperazionedigitale.forms;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form, as data.
 *
 * @param id stable within the definition, letters and hyphens
 * @param type what kind of answer is asked
 * @param label the question as a person reads it
 * @param hint a line of help, if any
 * @param why why it is asked and who will see it, if told
 * @param required whether it must be answered before sending
 * @param maxLength longest text in characters, for SHORT and LONG
 * @param min smallest number or amount, if limited; of a DATE the first day, written as a number: {@code 20270331}
 * @param max largest number or amount, if limited; of a DATE the last day, written so too
 * @param choices the choices of CHOICE and MANY
 * @param readers who will see the answer, if told
 * @param maxWords most words of a LONG text, if limited
 * @param when when it is asked; always, if not told
 * @param columns what each row of a TABLE asks: simple questions, without columns of their own
 * @param maxRows most rows of a TABLE (20 if not told), or most files of a FILE (one if not told)
 * @param attachment the call's required attachment that a FILE is the place for, if it is one's
 */
public record Question(
        String id,
        QuestionType type,
        String label,
        @Nullable String hint,
        @Nullable String why,
        boolean required,
        @Nullable Integer maxLength,
        @Nullable Long min,
        @Nullable Long max,
        List<Choice> choices,
        @Nullable String readers,
        @Nullable Integer maxWords,
        @Nullable Condition when,
        List<Question> columns,
        @Nullable Integer maxRows,
        @Nullable String attachment) {

    private static final int SHORT = 200;
    private static final int LONG = 2_000;
    private static final int LONGEST = 20_000;
    private static final int LONGEST_WORD = 20;
    private static final int ROWS = 20;

    public Question {
        choices = choices == null ? List.of() : List.copyOf(choices);
        columns = columns == null ? List.of() : List.copyOf(columns);
    }

    /** A question without conditions, rows or files. */
    public Question(
            String id,
            QuestionType type,
            String label,
            @Nullable String hint,
            @Nullable String why,
            boolean required,
            @Nullable Integer maxLength,
            @Nullable Long min,
            @Nullable Long max,
            List<Choice> choices) {
        this(
                id, type, label, hint, why, required, maxLength, min, max, choices, null, null, null, List.of(), null,
                null);
    }

    /** The longest text in characters that may be answered. */
    public int longest() {
        return maxLength != null
                ? maxLength
                : maxWords != null
                        ? Math.min(LONGEST, maxWords * LONGEST_WORD)
                        : type == QuestionType.SHORT ? SHORT : LONG;
    }

    /** How many rows or files it takes. */
    public int mostRows() {
        return maxRows != null ? maxRows : type == QuestionType.TABLE ? ROWS : 1;
    }

    /** An answer as it is read: the words of what was chosen, the sign after an amount; empty for none. */
    public String shown(@Nullable Object stored) {
        if (stored instanceof List<?> several) {
            return several.stream().map(value -> label(String.valueOf(value))).collect(Collectors.joining("\n"));
        }
        if (stored == null || stored.toString().isEmpty()) {
            return "";
        }
        String answer = stored.toString();
        return switch (type) {
            case MONEY -> answer + "\u00a0€";
            case YES_NO -> "yes".equals(answer) ? "Sì" : "No";
            default -> label(answer);
        };
    }

    private String label(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    /** The choices as a field shows them; yes and no where that is what is asked. */
    public List<it.cooperazionedigitale.site.Choice> options() {
        return type == QuestionType.YES_NO
                ? List.of(
                        it.cooperazionedigitale.site.Choice.of("yes", "site.yes"),
                        it.cooperazionedigitale.site.Choice.of("no", "site.no"))
                : choices.stream()
                        .map(choice -> it.cooperazionedigitale.site.Choice.of(choice.value(), choice.label()))
                        .toList();
    }

    /**
     * One choice.
     *
     * @param value what is stored
     * @param label what is read
     */
    public record Choice(String value, String label) {}
}
