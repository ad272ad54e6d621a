package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells at each question why it is asked and who will read the answer. */
final class Reasons {

    private Reasons() {}

    /**
     * The same sections, with reasons.
     *
     * @param why the reason of each question that does not tell its own, by its id
     * @param readers who reads the answers, where a question does not tell its own
     */
    static List<FormSection> told(List<FormSection> sections, Map<String, String> why, String readers) {
        return sections.stream()
                .map(section -> section.asking(section.questions().stream()
                        .map(question -> told(question, why, readers))
                        .toList()))
                .toList();
    }

    private static Question told(Question asked, Map<String, String> why, String readers) {
        return new Question(
                asked.id(),
                asked.type(),
                asked.label(),
                asked.hint(),
                asked.why() != null ? asked.why() : Objects.requireNonNull(why.get(asked.id()), asked.id()),
                asked.required(),
                asked.maxLength(),
                asked.min(),
                asked.max(),
                asked.choices(),
                Objects.requireNonNullElse(asked.readers(), readers),
                asked.maxWords(),
                asked.when(),
                asked.columns(),
                asked.maxRows(),
                asked.attachment());
    }
}
