package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.Partnership;
import it.cooperazionedigitale.applications.domain.Plan;
import it.cooperazionedigitale.applications.domain.ProjectForms;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.shared.Edition;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the lead's team saves what the project does when, and what is counted. */
@Service
public class SavePlan {

    private final Applications applications;
    private final CallDirectory calls;
    private final PartnerDesk desk;
    private final Acts acts;

    SavePlan(Applications applications, CallDirectory calls, PartnerDesk desk, Acts acts) {
        this.applications = applications;
        this.calls = calls;
        this.desk = desk;
        this.acts = acts;
    }

    /**
     * Saves the whole plan, unless a colleague saved since; where somebody pressed the button, what was copied counts as read
     * again.
     *
     * @param id the application
     * @param seen what the page showed before, and which of its sendings this is
     * @param plan what it should be
     * @param pressed whether somebody pressed the button, and the page did not save by itself
     */
    @Transactional
    @PreAuthorize("@applicationRules.mayDraft(#id, #viewer)")
    public PlanOutcome save(UUID id, Edition seen, Plan plan, boolean pressed, Viewer viewer) {
        Application application = applications.hold(id).orElseThrow(NotFound::new);
        PlanOutcome outcome = store(application, seen, plan, viewer);
        acts.reread(application, Part.PLAN.slug(), pressed && outcome.saved(), viewer);
        return outcome;
    }

    /** The same where somebody pressed the button of a page without script. */
    @Transactional
    @PreAuthorize("@applicationRules.mayDraft(#id, #viewer)")
    public PlanOutcome save(UUID id, int revision, Plan plan, Viewer viewer) {
        return save(id, Edition.at(revision), plan, true, viewer);
    }

    private PlanOutcome store(Application application, Edition seen, Plan plan, Viewer viewer) {
        application.requireDraft();
        refuseForged(application, plan);
        if (application.plan().plan().equals(plan)) {
            return new PlanOutcome(application.plan().revision(), true);
        }
        Edition stored = application.plan().edition();
        if (!seen.mayReplace(stored)) {
            return new PlanOutcome(stored.revision(), false);
        }
        int before = application.plan().plan().activities().size();
        application.plan(plan, seen);
        acts.drafted(
                application.id(),
                "application.planSaved",
                viewer,
                Changes.of("activities", before, plan.activities().size())
                        .and("revision", stored.revision(), application.plan().revision()));
        return new PlanOutcome(application.plan().revision(), true);
    }

    /** The page offers nothing of this kind. */
    private void refuseForged(Application application, Plan plan) {
        CallRules rules =
                calls.find(application.callId()).orElseThrow(NotFound::new).rules();
        Set<UUID> others = ProjectForms.takenIn(application, rules, desk.all(application.id())).stream()
                .map(Partnership::organisationId)
                .collect(Collectors.toSet());
        if (plan.forged(rules.projectMonths())
                || plan.activities().stream()
                        .anyMatch(one -> one.organisationId() != null && !others.contains(one.organisationId()))) {
            throw new Refusal("applications.refusal.plan");
        }
    }
}
