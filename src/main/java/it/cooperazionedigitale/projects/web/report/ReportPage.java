package it.cooperazionedigitale.projects.web.report;

import it.cooperazionedigitale.forms.AskedSection;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a report: the report, and the sections asked here.
 *
 * @param report the report
 * @param sections what is asked on this page
 * @param place which section of how many, where it is one of several
 * @param saved who saved something here last, and when
 * @param clashes what colleagues saved meanwhile
 */
record ReportPage(
        ReportSheet report,
        List<AskedSection> sections,
        List<Object> place,
        @Nullable List<Object> saved,
        List<Clash> clashes) {

    /** A colleague's answers, to read beside one's own. */
    record Clash(String who, String at, List<SummaryRow> answers) {}

    /** Whether files can be handed in here. */
    public boolean uploads() {
        return sections.stream().anyMatch(AskedSection::uploads);
    }
}
