package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.domain.FormContent;
import it.cooperazionedigitale.forms.domain.Mark;
import it.cooperazionedigitale.shared.Refusal;
import java.util.Optional;

/** What is taken out of a draft: only what this person read, and nothing a second time. */
final class Removal {

    private Removal() {}

    /** Without a section. */
    static FormContent of(FormContent content, String sectionId, String read) {
        Optional<FormSection> section = content.section(sectionId);
        section.ifPresent(found -> refuseUnlessRead(found, read));
        return content.without(sectionId);
    }

    /** Without a question of a section. */
    static FormContent of(FormContent content, String sectionId, String questionId, String read) {
        Optional<FormSection> section = content.section(sectionId);
        Optional<Question> question = section.flatMap(found -> found.question(questionId));
        if (section.isEmpty() || question.isEmpty()) {
            return content;
        }
        refuseUnlessRead(question.get(), read);
        return content.replacing(section.get()
                .asking(section.get().questions().stream()
                        .filter(other -> !other.equals(question.get()))
                        .toList()));
    }

    private static void refuseUnlessRead(Object part, String read) {
        if (!Mark.of(part).equals(read)) {
            throw new Refusal("forms.refusal.changedMeanwhile");
        }
    }
}
