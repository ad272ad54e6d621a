package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.AnswerRule;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.domain.FormContent;
import it.cooperazionedigitale.forms.domain.Mark;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rules put into their section: known by what they say, as nothing else names them. */
final class WrittenRules {

    private WrittenRules() {}

    /** One more, unless the same is there already. */
    static UnaryOperator<FormContent> added(String sectionId, AnswerRule rule) {
        return content -> {
            FormSection section = section(content, sectionId);
            List<AnswerRule> rules = new ArrayList<>(section.rules());
            if (!rules.contains(rule)) {
                rules.add(rule);
            }
            return content.replacing(ruled(section, rules));
        };
    }

    /** In the place of what this person read; refused where that is not there any more. */
    static UnaryOperator<FormContent> changed(String sectionId, AnswerRule rule, String seen) {
        return content -> {
            FormSection section = section(content, sectionId);
            List<AnswerRule> rules = section.rules().stream()
                    .map(old -> Mark.of(old).equals(seen) ? rule : old)
                    .distinct()
                    .toList();
            if (!rules.contains(rule)) {
                throw new Refusal("forms.refusal.changedMeanwhile");
            }
            return content.replacing(ruled(section, rules));
        };
    }

    /** Without one; a second time nothing is taken out. */
    static UnaryOperator<FormContent> removed(String sectionId, String seen) {
        return content -> {
            FormSection section = section(content, sectionId);
            return content.replacing(ruled(
                    section,
                    section.rules().stream()
                            .filter(rule -> !Mark.of(rule).equals(seen))
                            .toList()));
        };
    }

    private static FormSection section(FormContent content, String id) {
        return content.section(id).orElseThrow(NotFound::new);
    }

    private static FormSection ruled(FormSection section, List<AnswerRule> rules) {
        return new FormSection(
                section.id(), section.title(), section.intro(), section.questions(), section.when(), rules);
    }
}
