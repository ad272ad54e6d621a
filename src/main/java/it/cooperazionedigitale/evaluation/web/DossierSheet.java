package it.cooperazionedigitale.evaluation.web;

import it.cooperazionedigitale.applications.ApplicationDossier;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.applications.CostWords;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sent application, ready to print beside a check or a score sheet.
 *
 * @param protocol its number
 * @param organisation the applicant
 * @param title the project
 * @param sections question and answer by section
 * @param costs the budget's lines
 * @param totalCost the whole cost
 * @param capitalGoods the part of it that is capital goods, if any
 * @param requested the contribution asked
 * @param priorities the priority categories with their arithmetic
 */
public record DossierSheet(
        String protocol,
        String organisation,
        String title,
        List<Section> sections,
        List<Cost> costs,
        String totalCost,
        @Nullable String capitalGoods,
        String requested,
        List<Priority> priorities) {

    /**
     * One section.
     *
     * @param title as read
     * @param answers in order
     */
    public record Section(String title, List<SummaryRow> answers) {}

    /**
     * One line of the budget.
     *
     * @param category its name
     * @param description what for
     * @param amount ready to print
     */
    public record Cost(String category, String description, String amount) {}

    /**
     * One priority category.
     *
     * @param name message key
     * @param holds whether it counts
     * @param points it brings
     * @param arithmetic the sum in words
     */
    public record Priority(String name, boolean holds, int points, String arithmetic) {}

    private static Stream<Section> partners(ApplicationDossier dossier) {
        return dossier.partners().isEmpty()
                ? Stream.of()
                : Stream.of(new Section(
                        "evaluation.dossier.partners",
                        dossier.partners().stream()
                                .map(partner -> SummaryRow.fixed(partner.name(), partner.role()))
                                .toList()));
    }

    /** The sheet of a dossier. */
    public static DossierSheet of(ApplicationDossier dossier, CostWords words) {
        ApplicationSummary summary = dossier.summary();
        return new DossierSheet(
                Objects.requireNonNullElse(summary.protocol(), ""),
                summary.organisationName(),
                summary.title(),
                Stream.concat(
                                partners(dossier),
                                dossier.sections().stream()
                                        .map(section -> new Section(
                                                section.title(),
                                                section.answers().stream()
                                                        .map(answer -> SummaryRow.of(
                                                                answer.question(), answer.answer(), answer.files()))
                                                        .toList())))
                        .toList(),
                dossier.budget().stream()
                        .map(line -> new Cost(line.category(), line.description(), words.of(line.cost(), line.vat())))
                        .toList(),
                summary.totalCost().format(),
                dossier.capitalGoods().isPositive() ? dossier.capitalGoods().format() : null,
                summary.requested().format(),
                dossier.priorities().stream()
                        .map(claim -> new Priority(
                                "evaluation.priority." + claim.category(),
                                claim.holds(),
                                claim.points(),
                                claim.arithmetic()))
                        .toList());
    }
}
