package it.cooperazionedigitale.history.web;

import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.history.domain.CaseAct;
import it.cooperazionedigitale.history.usecase.CaseHistoryQueries.Page;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.PageLinks;
import it.cooperazionedigitale.site.TimelineStep;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The history as the applicant reads it.
 *
 * @param id the application
 * @param title the project's title
 * @param protocol its number, once sent
 * @param steps what happened, newest first
 * @param links to older steps
 */
record OwnHistoryPage(UUID id, String title, @Nullable String protocol, List<TimelineStep> steps, PageLinks links) {

    static OwnHistoryPage of(Page page, CalmWords words) {
        List<TimelineStep> steps = new ArrayList<>();
        for (AuditLine line : page.lines()) {
            words.of(line).map(said -> step(line, said)).ifPresent(step -> add(steps, step));
        }
        UUID id = page.application().id();
        String older = page.next() == null ? null : "/coop/domande/" + id + "/storia?prima=" + page.next();
        return new OwnHistoryPage(
                id, page.application().title(), page.application().protocol(), steps, new PageLinks(null, older, null));
    }

    private static TimelineStep step(AuditLine line, String said) {
        return new TimelineStep(
                said, ItalianFormats.moment(line.at()), CaseAct.calmReason(line), TimelineStep.State.DONE);
    }

    /** Work on a draft, saved again and again, is told once. */
    private static void add(List<TimelineStep> steps, TimelineStep step) {
        TimelineStep newer = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        if (newer == null || !newer.title().equals(step.title()) || step.text() != null) {
            steps.add(step);
        }
    }
}
