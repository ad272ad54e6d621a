package it.cooperazionedigitale.forms;

import java.util.List;
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
 * @param min smallest number or amount, if limited
 * @param max largest number or amount, if limited
 * @param choices the choices of CHOICE and MANY
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
        List<Choice> choices) {

    /**
     * One choice.
     *
     * @param value what is stored
     * @param label what is read
     */
    public record Choice(String value, String label) {}
}
