package it.cooperazionedigitale.history.web;

import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.FactWords;
import it.cooperazionedigitale.history.usecase.CaseHistoryQueries;
import it.cooperazionedigitale.history.usecase.CaseHistoryQueries.Page;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.PageLinks;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole history of a case for those who work on it.
 *
 * @param id the application
 * @param title the project's title
 * @param protocol its number
 * @param rows what happened, newest first
 * @param links to older lines
 */
record CaseHistoryPage(UUID id, String title, @Nullable String protocol, List<Row> rows, PageLinks links) {

    /** Ids that lead nowhere on this page, and what is judged: points are read in the sheets, by those who may. */
    private static final Set<String> UNSAID = Set.of(
            "application",
            "project",
            "call",
            "handover",
            "caseworker",
            "account",
            "evaluator",
            "transformer",
            "total",
            "inputs",
            "resolution",
            "sha256");

    /**
     * One act.
     *
     * @param act the message key of what was done
     * @param when the moment
     * @param who who did it, where the viewer may know
     * @param reason why, where a reason was given
     * @param facts what changed
     */
    record Row(
            String act,
            String when,
            @Nullable String who,
            @Nullable String reason,
            List<SummaryRow> facts) {}

    static CaseHistoryPage of(Page page, FactWords words) {
        UUID id = page.application().id();
        String older = page.next() == null ? null : "/gestione/domande/" + id + "/storia?prima=" + page.next();
        return new CaseHistoryPage(
                id,
                page.application().title(),
                page.application().protocol(),
                page.lines().stream().map(line -> row(line, page, words)).toList(),
                new PageLinks(null, older, null));
    }

    private static Row row(AuditLine line, Page page, FactWords words) {
        List<SummaryRow> facts = new ArrayList<>(words.rows(line, UNSAID));
        Object evaluator = line.facts().get("evaluator");
        String name = evaluator == null ? null : page.names().get(UUID.fromString(evaluator.toString()));
        if (name != null) {
            facts.add(0, SummaryRow.fixed("audit.fact.evaluator", name));
        }
        List<?> caseworkers = CaseHistoryQueries.caseworkers(line);
        if (!caseworkers.isEmpty() && page.showsNames()) {
            facts.add(SummaryRow.fixed(
                    "audit.fact.caseworker", name(caseworkers.get(0), page) + " → " + name(caseworkers.get(1), page)));
        }
        return new Row(
                "audit.act." + line.act(),
                ItalianFormats.exact(line.at()),
                page.showsNames() ? line.actorName() : null,
                line.reason(),
                facts);
    }

    private static String name(@Nullable Object account, Page page) {
        return account == null ? "–" : page.names().getOrDefault(UUID.fromString(account.toString()), "…");
    }
}
