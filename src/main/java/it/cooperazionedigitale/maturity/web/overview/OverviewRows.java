package it.cooperazionedigitale.maturity.web.overview;

import it.cooperazionedigitale.maturity.usecase.MaturityQueries.Overview;
import it.cooperazionedigitale.maturity.usecase.MaturityQueries.Past;
import it.cooperazionedigitale.maturity.usecase.OwnAssessment;
import it.cooperazionedigitale.maturity.web.Formula;
import it.cooperazionedigitale.maturity.web.MaturityWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The checks of a body, ready to print. */
@Component
class OverviewRows {

    private static final int MINUTES = 15;

    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("maturity.history.when"),
            TableColumn.text("maturity.history.stage"),
            TableColumn.text("maturity.history.who"),
            TableColumn.number("maturity.history.score"),
            TableColumn.text("maturity.history.band"),
            TableColumn.text("maturity.history.change"));

    private final MaturityWords words;
    private final Formula formula;

    OverviewRows(MaturityWords words, Formula formula) {
        this.words = words;
        this.formula = formula;
    }

    OverviewPage page(Overview checks, Viewer viewer) {
        List<Past> past = checks.past();
        return new OverviewPage(
                viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR),
                MINUTES,
                checks.underWay() == null ? null : underWay(checks.underWay()),
                past.isEmpty() ? null : latest(past),
                COLUMNS,
                history(past),
                formula.sentences());
    }

    private OverviewPage.UnderWay underWay(OwnAssessment check) {
        return new OverviewPage.UnderWay(
                href(check.id()),
                words.of("maturity.check.progress", check.done(), check.total()),
                check.done(),
                check.total(),
                words.of("maturity.overview.begun", check.begunBy(), ItalianFormats.day(check.begunAt())));
    }

    private OverviewPage.Latest latest(List<Past> past) {
        Past last = past.get(0);
        return new OverviewPage.Latest(
                href(last.id()) + "/risultato",
                words.score(last.overall()),
                words.band(last.overall()),
                MaturityWords.tone(last.overall()),
                ItalianFormats.day(last.completedAt()),
                change(past, 0));
    }

    private List<List<TableCell>> history(List<Past> past) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (int at = 0; at < past.size(); at++) {
            Past one = past.get(at);
            String change = change(past, at);
            rows.add(List.of(
                    TableCell.link(ItalianFormats.day(one.completedAt()), href(one.id()) + "/risultato"),
                    TableCell.of("T" + (past.size() - 1 - at)),
                    TableCell.of(one.completedBy()),
                    TableCell.of(words.score(one.overall())),
                    TableCell.of(words.band(one.overall())),
                    TableCell.of(change == null ? words.of("maturity.change.first") : change)));
        }
        return rows;
    }

    private @Nullable String change(List<Past> past, int at) {
        return at + 1 == past.size()
                ? null
                : words.change(past.get(at + 1).overall(), past.get(at).overall());
    }

    private static String href(Object id) {
        return "/coop/autovalutazione/" + id;
    }
}
