package it.cooperazionedigitale.applications;

import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.site.FileRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
 * @param shares what each body pays and asks for; empty for a body that applies alone
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
        List<BodyShare> shares,
        @Nullable Integer people,
        @Nullable ApplicationMaturity maturity) {

    /** The same without the names of the bodies. */
    public ApplicationDossier veiled() {
        Map<UUID, String> veils = new HashMap<>(Map.of(summary.organisationId(), "Capofila"));
        Map<String, String> payers = new HashMap<>(Map.of(summary.organisationName(), "Capofila"));
        for (Partner partner : partners) {
            veils.put(partner.organisationId(), "Partner " + veils.size());
            payers.put(partner.name(), veils.get(partner.organisationId()));
        }
        return new ApplicationDossier(
                summary.veiled(),
                sections,
                budget.stream()
                        .map(line -> line.body() == null ? line : line.paidBy(payers.getOrDefault(line.body(), "")))
                        .toList(),
                priorities,
                form,
                partners.stream()
                        .map(partner -> new Partner(
                                partner.organisationId(),
                                veils.getOrDefault(partner.organisationId(), ""),
                                partner.role()))
                        .toList(),
                shares.stream()
                        .map(share -> new BodyShare(
                                share.organisationId(),
                                veils.getOrDefault(share.organisationId(), ""),
                                share.cost(),
                                share.requested()))
                        .toList(),
                people,
                maturity);
    }

    /**
     * What one body pays and asks for.
     *
     * @param organisationId which
     * @param name its name
     * @param cost the sum of its cost lines
     * @param requested the contribution asked for it
     */
    public record BodyShare(UUID organisationId, String name, Euro cost, Euro requested) {}

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
     * @param cost what is paid in all
     * @param vat the VAT within; null in versions that do not tell it
     * @param capitalGoods whether these are capital goods, as the call said when it was sent
     * @param body the name of the body that pays it, where there are several
     */
    public record CostLine(
            String category,
            String description,
            Euro cost,
            @Nullable Euro vat,
            boolean capitalGoods,
            @Nullable String body) {

        CostLine paidBy(String veil) {
            return new CostLine(category, description, cost, vat, capitalGoods, veil);
        }
    }

    /** The part of the cost that is capital goods. */
    public Euro capitalGoods() {
        return budget.stream()
                .filter(CostLine::capitalGoods)
                .map(CostLine::cost)
                .reduce(Euro.ZERO, Euro::plus);
    }
}
