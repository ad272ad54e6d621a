package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.shared.Euro;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Stored answers as people read them. */
final class AnswerWords {

    private static final Set<String> YES = Set.of("true", "si", "sì", "yes");

    private AnswerWords() {}

    /** The answer in words; empty when not answered. */
    static String text(Question question, List<String> values) {
        if (values.isEmpty()) {
            return "";
        }
        return switch (question.type()) {
            case CHOICE, MANY ->
                values.stream().map(value -> label(question, value)).collect(Collectors.joining(", "));
            case MONEY -> Euro.parse(values.get(0)).map(Euro::format).orElse(values.get(0));
            case YES_NO -> YES.contains(values.get(0).toLowerCase(java.util.Locale.ROOT)) ? "Sì" : "No";
            default -> values.get(0);
        };
    }

    /** Question and answer pairs of a section. */
    static Map<Question, String> texts(FormSection section, Map<String, List<String>> typed) {
        Map<Question, String> texts = new java.util.LinkedHashMap<>();
        section.questions()
                .forEach(question -> texts.put(question, text(question, typed.getOrDefault(question.id(), List.of()))));
        return texts;
    }

    private static String label(Question question, String value) {
        return question.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(Question.Choice::label)
                .findFirst()
                .orElse(value);
    }
}
