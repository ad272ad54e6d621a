package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Goes through a form as a person does, from the first question to the last. Conditions look back only, so one way is enough; an
 * answer to what is not asked counts as not given.
 */
public final class Asking {

    private final Map<String, Object> given;
    private final Map<String, Object> counted = new LinkedHashMap<>();
    private final List<FormSection> sections = new ArrayList<>();

    private Asking(Map<String, Object> given) {
        this.given = given;
    }

    /** What is asked of somebody who gave these answers. */
    public static AskedForm of(FormDefinition form, Map<String, Object> given) {
        Asking asking = new Asking(given);
        form.sections().forEach(asking::go);
        return new AskedForm(List.copyOf(asking.sections), asking.counted);
    }

    /** The answers that count before a section, and nothing where the section itself is not asked. */
    static Optional<Map<String, Object>> before(FormDefinition form, FormSection section, Map<String, Object> given) {
        Asking asking = new Asking(given);
        for (FormSection earlier : form.sections()) {
            if (earlier.id().equals(section.id())) {
                return Conditions.hold(section.when(), asking.counted) ? Optional.of(asking.counted) : Optional.empty();
            }
            asking.go(earlier);
        }
        return Optional.empty();
    }

    /**
     * The questions a page with a section shows, each with what is left of its condition: those that hang on an answer of the same
     * page are shown with their condition, those that hang on others are shown or not.
     */
    public static Map<Question, Condition> page(FormDefinition form, FormSection section, Map<String, Object> given) {
        Map<String, Object> earlier = before(form, section, given).orElse(Map.of());
        Map<Question, Condition> shown = new LinkedHashMap<>();
        Set<String> onPage = new HashSet<>();
        for (Question question : section.questions()) {
            Conditions.left(question.when(), onPage, earlier).ifPresent(left -> {
                shown.put(question, left);
                onPage.add(question.id());
            });
        }
        return shown;
    }

    private void go(FormSection section) {
        if (!Conditions.hold(section.when(), counted)) {
            return;
        }
        List<Question> asked = new ArrayList<>();
        for (Question question : section.questions()) {
            if (Conditions.hold(question.when(), counted)) {
                asked.add(question);
                Object answer = given.get(question.id());
                if (Conditions.isGiven(answer)) {
                    counted.put(question.id(), answer);
                }
            }
        }
        if (!asked.isEmpty()) {
            sections.add(section.asking(asked));
        }
    }
}
