package it.cooperazionedigitale.applications.web.plan;

import it.cooperazionedigitale.applications.domain.Activity;
import it.cooperazionedigitale.applications.domain.Indicator;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.Part;
import it.cooperazionedigitale.applications.web.keep.BothTexts;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.Keeping;
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
 * @param theirs all that a colleague saved meanwhile beside what was typed
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
        List<BothTexts> theirs,
        boolean full,
        boolean allCounted,
        Keeping keeping) {

    static PlanPage of(
            OwnApplication application, PlanForm form, String lead, List<BothTexts> theirs, Keeping keeping) {
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
                theirs,
                form.getSteps().size() >= Activity.MOST,
                form.getMeasures().size() >= Indicator.MOST,
                keeping);
    }
}
