package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.applications.ApplicationDossier;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.applications.PriorityClaim;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.SummaryRow;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import it.cooperazionedigitale.transformers.TransformerDirectory;
import it.cooperazionedigitale.transformers.TransformerSummary;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A sent application as rows to read. */
@Component
class DossierRows {

    static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("applications.desk.cost.description"),
            TableColumn.text("applications.desk.cost.category"),
            TableColumn.number("applications.desk.cost.amount"));

    private final CallDirectory calls;
    private final TransformerDirectory transformers;
    private final ApplicationWords words;

    DossierRows(CallDirectory calls, TransformerDirectory transformers, ApplicationWords words) {
        this.calls = calls;
        this.transformers = transformers;
        this.words = words;
    }

    List<SummaryRow> facts(ApplicationSummary application) {
        UUID firm = application.transformerId();
        return List.of(
                SummaryRow.fixed("applications.desk.fact.body", application.organisationName()),
                SummaryRow.fixed(
                        "applications.desk.fact.call",
                        calls.find(application.callId()).map(CallSummary::title).orElse("")),
                SummaryRow.fixed(
                        "applications.desk.fact.received",
                        ItalianFormats.exact(Objects.requireNonNull(application.submittedAt()))),
                SummaryRow.fixed(
                        "applications.desk.fact.total", application.totalCost().format()),
                SummaryRow.fixed(
                        "applications.desk.fact.requested",
                        application.requested().format()),
                SummaryRow.fixed("applications.desk.fact.bonus", Integer.toString(application.bonus())),
                SummaryRow.fixed(
                        "applications.desk.fact.firm",
                        firm == null
                                ? null
                                : transformers
                                        .find(firm)
                                        .map(TransformerSummary::name)
                                        .orElse(null)));
    }

    List<DossierPage.Block> sections(ApplicationDossier dossier) {
        return dossier.sections().stream()
                .map(section -> new DossierPage.Block(
                        section.title(),
                        section.answers().stream()
                                .map(answer -> SummaryRow.fixed(answer.question(), answer.answer()))
                                .toList()))
                .toList();
    }

    List<List<TableCell>> costs(ApplicationDossier dossier) {
        return dossier.budget().stream()
                .map(line -> List.of(
                        TableCell.of(line.description()),
                        TableCell.of(line.category()),
                        TableCell.of(line.cost().format())))
                .toList();
    }

    List<SummaryRow> priorities(ApplicationDossier dossier) {
        return dossier.priorities().stream()
                .map(claim -> SummaryRow.fixed(
                        "applications.priority." + claim.category().name(), claim.arithmetic() + " — " + points(claim)))
                .toList();
    }

    private String points(PriorityClaim claim) {
        return claim.holds()
                ? words.of("applications.requirements.counts", claim.points())
                : words.of("applications.requirements.not");
    }
}
