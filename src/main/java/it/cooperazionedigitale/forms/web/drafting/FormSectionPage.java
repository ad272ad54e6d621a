package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.domain.Mark;
import it.cooperazionedigitale.forms.usecase.DraftedForm;
import it.cooperazionedigitale.forms.web.FormPaths;
import it.cooperazionedigitale.forms.web.SectionLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of the draft with its questions.
 *
 * @param code the form
 * @param form the form's title
 * @param id the section
 * @param title its title
 * @param intro the sentence before its questions
 * @param when the condition under which it is asked, in words
 * @param href where it stands
 * @param mark of what is read here
 * @param questions its questions
 * @param rules what must hold between its answers
 * @param faults what is to be mended in it
 * @param answers how many answers applications keep to its questions
 */
record FormSectionPage(
        String code,
        String form,
        String id,
        String title,
        @Nullable String intro,
        List<ConditionWords> when,
        String href,
        String mark,
        List<SectionLine.Line> questions,
        List<Rule> rules,
        List<FaultLine> faults,
        long answers) {

    /** A rule by its sentence. */
    record Rule(String message, String mark) {}

    static FormSectionPage of(DraftedForm draft, FormSection section) {
        return new FormSectionPage(
                draft.code(),
                draft.content().title(),
                section.id(),
                section.title(),
                section.intro(),
                ConditionWords.of(section.when(), draft.content()),
                FormPaths.section(draft.code(), section.id()),
                Mark.of(section),
                section.questions().stream().map(SectionLine.Line::of).toList(),
                section.rules().stream()
                        .map(rule -> new Rule(rule.message(), Mark.of(rule)))
                        .toList(),
                FaultLine.of(draft, fault -> section.id().equals(fault.section())),
                section.questions().stream()
                        .mapToLong(question -> draft.answered().getOrDefault(question.id(), 0L))
                        .max()
                        .orElse(0));
    }
}
