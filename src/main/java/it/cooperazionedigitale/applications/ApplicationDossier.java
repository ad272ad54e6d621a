package it.cooperazionedigitale.applications;

import it.cooperazionedigitale.shared.Euro;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sent version of an application, as those who check and score it read it.
 *
 * @param summary the application
 * @param sections question and answer pairs by section, ready to print
 * @param budget the cost lines
 * @param priorities the priority categories with their arithmetic
 * @param people how many people the body says will benefit; null where the form does not ask
 */
public record ApplicationDossier(
        ApplicationSummary summary,
        List<Section> sections,
        List<CostLine> budget,
        List<PriorityClaim> priorities,
        @Nullable Integer people) {

    /** The same without the name of the body. */
    public ApplicationDossier veiled() {
        return new ApplicationDossier(summary.veiled(), sections, budget, priorities, people);
    }

    /**
     * One section.
     *
     * @param title as a person reads it
     * @param answers in order
     */
    public record Section(String title, List<Answer> answers) {}

    /**
     * One question with its answer.
     *
     * @param question as asked
     * @param answer as given, ready to print; empty when not answered
     */
    public record Answer(String question, String answer) {}

    /**
     * One line of the budget.
     *
     * @param category the expense category's name
     * @param description what for
     * @param cost euro
     */
    public record CostLine(String category, String description, Euro cost) {}
}
