package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.AnswerRule;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.web.FormPaths;
import it.cooperazionedigitale.site.Choice;
import java.util.List;

/**
 * A rule to write.
 *
 * @param section the section's title
 * @param back where it stands
 * @param action where the rule is sent
 * @param sides what can be compared
 * @param relations how
 * @param places the questions at which a fault can be shown
 */
record RulePage(
        String section, String back, String action, List<Choice> sides, List<Choice> relations, List<Choice> places) {

    static RulePage of(String code, FormSection section, List<Question> reachable) {
        String back = FormPaths.section(code, section.id());
        return new RulePage(
                section.title(),
                back,
                back + "/regole",
                RuleSides.choices(reachable),
                Choices.of(AnswerRule.Relation.values(), "forms.relation."),
                section.questions().stream()
                        .map(question -> Choice.of(question.id(), question.label()))
                        .toList());
    }
}
