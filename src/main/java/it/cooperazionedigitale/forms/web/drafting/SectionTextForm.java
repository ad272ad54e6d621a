package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.domain.DefinitionCheck;
import it.cooperazionedigitale.forms.domain.FormContent;
import it.cooperazionedigitale.forms.domain.FreshId;
import it.cooperazionedigitale.forms.domain.Mark;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The words of a section and when it is asked, as typed. */
public class SectionTextForm extends ConditionForm {

    private String title = "";
    private String intro = "";

    void fill(FormSection section, List<Question> before) {
        title = section.title();
        intro = section.intro() == null ? "" : section.intro();
        fill(section.when(), before);
        setSeen(mark(section));
    }

    /**
     * What is changed, where nothing is wrong.
     *
     * @param id the section; none for a new one
     */
    Optional<UnaryOperator<FormContent>> read(@Nullable String id, List<Question> before, Errors errors) {
        Entered entered = new Entered(errors);
        String newTitle = entered.needed("title", title, DefinitionCheck.LONGEST_LABEL);
        String newIntro = entered.text("intro", intro, DefinitionCheck.LONGEST_HELP);
        Condition when = condition(before, errors);
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(
                id == null
                        ? content -> added(content, newTitle, newIntro, when)
                        : content -> changed(content, id, newTitle, newIntro, when));
    }

    /** Pressed twice, the same section is added once. */
    private static FormContent added(
            FormContent content, String title, @Nullable String intro, @Nullable Condition when) {
        boolean there = content.sections().stream()
                .anyMatch(section ->
                        section.title().equals(title) && section.questions().isEmpty());
        return there
                ? content
                : content.plus(
                        new FormSection(FreshId.of(title, content.ids()), title, intro, List.of(), when, List.of()));
    }

    private FormContent changed(
            FormContent content, String id, String title, @Nullable String intro, @Nullable Condition when) {
        FormSection old = content.section(id).orElseThrow(NotFound::new);
        FormSection section = new FormSection(id, title, intro, old.questions(), when, old.rules());
        if (!section.equals(old) && !getSeen().equals(mark(old))) {
            throw new Refusal("forms.refusal.changedMeanwhile");
        }
        return content.replacing(section);
    }

    /** The mark of its words, whatever its questions. */
    static String mark(FormSection section) {
        return Mark.of(
                new FormSection(section.id(), section.title(), section.intro(), List.of(), section.when(), List.of()));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getIntro() {
        return intro;
    }

    public void setIntro(String intro) {
        this.intro = intro;
    }
}
