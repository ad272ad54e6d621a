package it.cooperazionedigitale.applications.web.plan;

import it.cooperazionedigitale.applications.domain.Activity;
import it.cooperazionedigitale.applications.domain.Indicator;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.Part;
import it.cooperazionedigitale.applications.web.keep.Keeping;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.UUID;

/**
 * The plan, to write.
 *
 * @param id the application
 * @param months the longest project, months
 * @param lead the body that leads
 * @param bodies the partners that may do something; empty for a body that applies alone
 * @param copied whether it comes from an earlier application and waits to be read again
 * @param theirs a colleague's activities, when one saved meanwhile
 * @param full whether no further activity may be added
 * @param allCounted whether no further indicator may be added
 * @param keeping what its saving by itself hangs on
 */
record PlanPage(
        UUID id,
        int months,
        String lead,
        List<Choice> bodies,
        boolean copied,
        List<SummaryRow> theirs,
        boolean full,
        boolean allCounted,
        Keeping keeping) {

    static PlanPage of(OwnApplication application, PlanForm form, String lead, boolean stale, Keeping keeping) {
        return new PlanPage(
                application.id(),
                application.call().rules().projectMonths(),
                lead,
                application.together()
                        ? application.takenIn().stream()
                                .map(one -> Choice.of(one.organisationId().toString(), one.name()))
                                .toList()
                        : List.of(),
                application.unread(Part.PLAN, null),
                stale
                        ? application.plan().activities().stream()
                                .map(one -> SummaryRow.fixed(one.what(), one.fromMonth() + "–" + one.toMonth()))
                                .toList()
                        : List.of(),
                form.getSteps().size() >= Activity.MOST,
                form.getMeasures().size() >= Indicator.MOST,
                keeping);
    }
}
