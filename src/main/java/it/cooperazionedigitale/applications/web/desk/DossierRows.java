package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.applications.ApplicationDossier;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.applications.CostWords;
import it.cooperazionedigitale.applications.PriorityClaim;
import it.cooperazionedigitale.applications.usecase.StaffCaseQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.BudgetRows;
import it.cooperazionedigitale.applications.web.MaturityRows;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.SummaryRow;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A sent application as rows to read. */
@Component
class DossierRows {

    static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("applications.desk.cost.description"),
            TableColumn.text("applications.desk.cost.category"),
            TableColumn.number("applications.desk.cost.amount"));

    private final ApplicationWords words;
    private final MaturityRows maturity;
    private final CostWords money;

    DossierRows(ApplicationWords words, MaturityRows maturity, CostWords money) {
        this.words = words;
        this.money = money;
        this.maturity = maturity;
    }

    static List<SummaryRow> facts(StaffCaseQueries.Case found, boolean mayHandOver) {
        ApplicationSummary application = found.dossier().summary();
        Stream<SummaryRow> before = Stream.of(
                SummaryRow.fixed("applications.desk.fact.body", application.organisationName()),
                SummaryRow.fixed("applications.desk.fact.call", found.call().title()),
                SummaryRow.fixed(
                        "applications.desk.fact.received",
                        ItalianFormats.exact(Objects.requireNonNull(application.submittedAt()))),
                SummaryRow.fixed(
                        "applications.desk.fact.total", application.totalCost().format()));
        Stream<SummaryRow> after = Stream.of(
                SummaryRow.fixed(
                        "applications.desk.fact.requested",
                        application.requested().format()),
                SummaryRow.fixed("applications.desk.fact.bonus", Integer.toString(application.bonus())),
                SummaryRow.fixed("applications.desk.fact.firm", found.firm()),
                new SummaryRow(
                        "applications.desk.fact.caseworker",
                        found.caseworker(),
                        mayHandOver ? DeskFilter.PATH + "/referente?scelta=" + application.id() : null));
        return Stream.of(before, BudgetRows.capitalGoods(found.dossier().capitalGoods()), after)
                .flatMap(Function.identity())
                .toList();
    }

    List<DossierPage.Block> sections(ApplicationDossier dossier) {
        Stream<DossierPage.Block> written = dossier.sections().stream()
                .map(section -> new DossierPage.Block(
                        section.title(),
                        section.answers().stream()
                                .map(answer -> SummaryRow.of(answer.question(), answer.answer(), answer.files()))
                                .toList()));
        return Stream.of(partners(dossier).stream(), written, maturity(dossier))
                .flatMap(Function.identity())
                .toList();
    }

    /** Nothing where none was sent. */
    private Stream<DossierPage.Block> maturity(ApplicationDossier dossier) {
        return Stream.ofNullable(dossier.maturity())
                .map(sent -> new DossierPage.Block(words.of("applications.part.MATURITY"), maturity.of(sent)));
    }

    /** Nothing for a body that applies alone. */
    private List<DossierPage.Block> partners(ApplicationDossier dossier) {
        if (dossier.form() == null || dossier.partners().isEmpty()) {
            return List.of();
        }
        Stream<SummaryRow> form = Stream.of(
                SummaryRow.fixed("applications.summary.form", words.of("applications.projectForm." + dossier.form())));
        Stream<SummaryRow> bodies =
                dossier.partners().stream().map(partner -> SummaryRow.fixed(partner.name(), partner.role()));
        return List.of(
                new DossierPage.Block(
                        words.of("applications.partners.who"),
                        Stream.concat(form, bodies).toList()),
                new DossierPage.Block(
                        words.of("applications.desk.shares"),
                        dossier.shares().stream()
                                .map(share -> SummaryRow.fixed(
                                        share.name(),
                                        words.of(
                                                "applications.summary.share",
                                                share.cost().format(),
                                                share.requested().format(),
                                                share.cost()
                                                        .minus(share.requested())
                                                        .format())))
                                .toList()));
    }

    /** Where several bodies pay, each line says which. */
    static List<TableColumn> columns(ApplicationDossier dossier) {
        return dossier.shares().isEmpty()
                ? COLUMNS
                : List.of(
                        COLUMNS.get(0),
                        TableColumn.text("applications.desk.cost.body"),
                        COLUMNS.get(1),
                        COLUMNS.get(2));
    }

    List<List<TableCell>> costs(ApplicationDossier dossier) {
        return dossier.budget().stream()
                .map(line -> Stream.of(
                                Stream.of(TableCell.of(line.description())),
                                dossier.shares().isEmpty()
                                        ? Stream.<TableCell>of()
                                        : Stream.of(TableCell.of(Objects.requireNonNullElse(line.body(), ""))),
                                Stream.of(
                                        TableCell.of(line.category()), TableCell.of(money.of(line.cost(), line.vat()))))
                        .flatMap(cells -> cells)
                        .toList())
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
