package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.usecase.DraftedForm;
import it.cooperazionedigitale.forms.web.FormPaths;
import it.cooperazionedigitale.forms.web.SectionLine;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A form's next version, section by section.
 *
 * @param code the form
 * @param title its title
 * @param number the version it will be
 * @param revision how often it was written
 * @param purpose message key of what it is asked for
 * @param sections what it asks
 * @param faults what keeps it from being published
 * @param lost what earlier versions asked and this one does not
 * @param unchanged whether it says what the newest version says
 * @param savedBy who wrote on it last
 * @param savedAt when
 */
record FormDraftPage(
        String code,
        String title,
        int number,
        long revision,
        String purpose,
        List<SectionLine> sections,
        List<FaultLine> faults,
        List<Lost> lost,
        boolean unchanged,
        String savedBy,
        String savedAt) {

    /** A question that is asked no more, and how many keep their answers. */
    record Lost(String label, long answers) {}

    static FormDraftPage of(DraftedForm draft) {
        return new FormDraftPage(
                draft.code(),
                draft.content().title(),
                draft.number(),
                draft.revision(),
                "forms.purpose." + draft.content().purpose().name(),
                draft.content().sections().stream()
                        .map(section -> SectionLine.of(section, FormPaths.draft(draft.code()) + "/sezioni/"))
                        .toList(),
                FaultLine.of(draft, fault -> true),
                lost(draft),
                draft.unchanged(),
                draft.changedBy(),
                ItalianFormats.moment(draft.changedAt()));
    }

    private static List<Lost> lost(DraftedForm draft) {
        List<Lost> lost = new ArrayList<>();
        Set<String> still = draft.content().ids();
        for (FormSection section :
                draft.newest() == null ? List.<FormSection>of() : draft.newest().sections()) {
            for (Question question : section.questions()) {
                long answers = draft.answered().getOrDefault(question.id(), 0L);
                if (!still.contains(question.id()) && answers > 0) {
                    lost.add(new Lost(question.label(), answers));
                }
            }
        }
        return lost;
    }

    /** Whether it may be published now. */
    public boolean ready() {
        return faults.isEmpty() && !unchanged;
    }
}
