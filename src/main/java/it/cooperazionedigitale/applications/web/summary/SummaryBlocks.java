package it.cooperazionedigitale.applications.web.summary;

import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.calls.ExpenseCategory;
import it.cooperazionedigitale.forms.AnswersForm;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The application part by part, as question and answer rows. */
@Component
class SummaryBlocks {

    private final ApplicationWords words;

    SummaryBlocks(ApplicationWords words) {
        this.words = words;
    }

    List<SummaryPage.Block> of(OwnApplication application, boolean writable) {
        String base = writable ? "/coop/domande/" + application.id() : null;
        List<SummaryPage.Block> blocks = new ArrayList<>();
        for (FormSection section : application.form().sections()) {
            blocks.add(new SummaryPage.Block(
                    section.title(),
                    AnswersForm.rows(
                            section,
                            application.given(section.id()).values(),
                            base == null ? null : base + "/progetto/" + section.id())));
        }
        blocks.add(transformer(application, base));
        blocks.add(budget(application, base));
        blocks.add(declarations(application, base));
        return blocks;
    }

    private static SummaryPage.Block transformer(OwnApplication application, @Nullable String base) {
        return new SummaryPage.Block(
                "applications.part.TRANSFORMER",
                List.of(new SummaryRow(
                        "applications.summary.firm",
                        application.transformer() == null ? null : application.transformer(),
                        base == null ? null : base + "/trasformatrice")));
    }

    private static SummaryPage.Block budget(OwnApplication application, @Nullable String base) {
        String change = base == null ? null : base + "/budget";
        List<SummaryRow> rows = new ArrayList<>();
        application
                .costs()
                .forEach(line -> rows.add(new SummaryRow(
                        line.description(),
                        line.euro().format() + " · " + category(application, line.category()),
                        change)));
        rows.add(
                new SummaryRow("applications.summary.total", application.total().format(), null));
        Euro requested = application.requested();
        rows.add(new SummaryRow(
                "applications.summary.requested", requested == null ? null : requested.format(), change));
        return new SummaryPage.Block("applications.part.BUDGET", rows);
    }

    private SummaryPage.Block declarations(OwnApplication application, @Nullable String base) {
        return new SummaryPage.Block(
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

    private static String category(OwnApplication application, String code) {
        return application.call().rules().expenses().stream()
                .filter(kind -> kind.code().equals(code))
                .map(ExpenseCategory::name)
                .findFirst()
                .orElse(code);
    }
}
