package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.documents.FileWords;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.ShownAnswer;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The application part by part, as question and answer rows. */
@Component
public class SummaryBlocks {

    private final FormLibrary forms;
    private final FileWords files;
    private final ApplicationWords words;
    private final MaturityRows maturity;
    private final PlanSummary plans;
    private final BudgetRows budgets;

    SummaryBlocks(
            FormLibrary forms,
            FileWords files,
            ApplicationWords words,
            MaturityRows maturity,
            PlanSummary plans,
            BudgetRows budgets) {
        this.forms = forms;
        this.plans = plans;
        this.budgets = budgets;
        this.files = files;
        this.words = words;
        this.maturity = maturity;
    }

    /** One part of an application. */
    public record Block(String title, List<SummaryRow> rows) {}

    /** All parts, each answer with where to change it if it is the person's to write. */
    public List<Block> of(OwnApplication application, boolean writable) {
        String base = writable ? "/coop/domande/" + application.id() : null;
        List<Block> blocks = new ArrayList<>();
        if (application.mayBeTogether()) {
            blocks.add(partners(application, base));
        }
        Map<String, ShownAnswer> said = forms.words(application.asked());
        for (FormSection section : application.asked().sections()) {
            String change = base == null ? null : base + "/progetto/" + section.id();
            blocks.add(new Block(
                    section.title(),
                    section.questions().stream()
                            .map(question -> row(question, said.get(question.id()), change))
                            .toList()));
        }
        blocks.add(maturity(application, base));
        blocks.add(transformer(application, base));
        blocks.add(plan(application, base));
        blocks.add(budget(application, base));
        blocks.add(declarations(application, base));
        return blocks;
    }

    private SummaryRow row(Question question, ShownAnswer said, @Nullable String change) {
        return new SummaryRow(
                question.label(),
                said.files().isEmpty() ? said.text() : null,
                change == null ? null : change + "#answers" + question.id(),
                said.files().stream().flatMap(file -> files.rows(file).stream()).toList());
    }

    private Block partners(OwnApplication application, @Nullable String base) {
        String change = base == null ? null : base + "/partner";
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(new SummaryRow(
                "applications.summary.form",
                application.projectForm() == null
                        ? null
                        : words.of("applications.projectForm." + application.projectForm()),
                change));
        application
                .takenIn()
                .forEach(partner -> rows.add(new SummaryRow(
                        partner.name(),
                        partner.role() + "\n" + words.of(PartnerWords.lead(partner.state())),
                        base == null ? null : change + "/" + partner.id())));
        return new Block("applications.part.PARTNERS", rows);
    }

    private Block maturity(OwnApplication application, @Nullable String base) {
        String change = base == null ? null : base + "/autovalutazione";
        return new Block(
                "applications.part.MATURITY",
                application.maturity() == null
                        ? List.of(new SummaryRow("applications.maturity.overall", null, change))
                        : maturity.of(application.maturity()).stream()
                                .map(row -> new SummaryRow(row.label(), row.value(), change))
                                .toList());
    }

    private static Block transformer(OwnApplication application, @Nullable String base) {
        return new Block(
                "applications.part.TRANSFORMER",
                List.of(new SummaryRow(
                        "applications.summary.firm",
                        application.transformer() == null ? null : application.transformer(),
                        base == null ? null : base + "/trasformatrice")));
    }

    private Block plan(OwnApplication application, @Nullable String base) {
        String change = base == null ? null : base + "/piano";
        List<SummaryRow> rows = plans.of(application, application.plan(), change);
        return new Block(
                "applications.part.PLAN",
                rows.isEmpty() ? List.of(new SummaryRow("applications.plan.activities", null, change)) : rows);
    }

    private Block budget(OwnApplication application, @Nullable String base) {
        String change = base == null ? null : base + "/budget";
        return new Block("applications.part.BUDGET", budgets.of(application, change));
    }

    private Block declarations(OwnApplication application, @Nullable String base) {
        return new Block(
                "applications.part.DECLARATIONS",
                Arrays.stream(Declaration.values())
                        .map(code -> new SummaryRow(
                                "applications.declaration." + code.name(),
                                application.declarations().contains(code)
                                        ? words.of("applications.summary.declared")
                                        : null,
                                base == null ? null : base + "/dichiarazioni"))
                        .toList());
    }
}
