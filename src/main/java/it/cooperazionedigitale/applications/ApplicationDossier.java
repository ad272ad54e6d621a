package it.cooperazionedigitale.applications;

import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.site.FileRow;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sent version of an application, as those who check and score it read it.
 *
 * @param summary the application
 * @param sections question and answer pairs by section, ready to print
 * @param budget the cost lines
 * @param priorities the priority categories with their arithmetic
 * @param form how bodies come together; null in versions sent before it was asked
 * @param partners the bodies that take part beside the lead
 * @param people how many people the body says will benefit; null where the form does not ask
 * @param maturity how digital the lead said it was; null where it was not sent
 */
public record ApplicationDossier(
        ApplicationSummary summary,
        List<Section> sections,
        List<CostLine> budget,
        List<PriorityClaim> priorities,
        @Nullable ProjectForm form,
        List<Partner> partners,
        @Nullable Integer people,
        @Nullable ApplicationMaturity maturity) {

    /** The same without the names of the bodies. */
    public ApplicationDossier veiled() {
        List<Partner> unnamed = IntStream.range(0, partners.size())
                .mapToObj(at -> new Partner(
                        partners.get(at).organisationId(),
                        "Partner " + (at + 1),
                        partners.get(at).role()))
                .toList();
        return new ApplicationDossier(summary.veiled(), sections, budget, priorities, form, unnamed, people, maturity);
    }

    /**
     * A body that takes part.
     *
     * @param organisationId which
     * @param name its name
     * @param role what it does in the project
     */
    public record Partner(UUID organisationId, String name, String role) {}

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
     * @param files the files it consists of, to download
     */
    public record Answer(String question, String answer, List<FileRow> files) {

        /** An answer in words alone. */
        public Answer(String question, String answer) {
            this(question, answer, List.of());
        }
    }

    /**
     * One line of the budget.
     *
     * @param category the expense category's name
     * @param description what for
     * @param cost euro
     */
    public record CostLine(String category, String description, Euro cost) {}
}
