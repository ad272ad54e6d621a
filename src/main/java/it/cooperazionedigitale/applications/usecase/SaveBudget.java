package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.domain.BudgetProblem;
import it.cooperazionedigitale.applications.domain.BudgetRules;
import it.cooperazionedigitale.applications.domain.Partnership;
import it.cooperazionedigitale.applications.domain.ProjectForms;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.shared.Edition;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the lead's team saves the cost lines and the contribution asked for, body by body. */
@Service
public class SaveBudget {

    private final Applications applications;
    private final CallDirectory calls;
    private final PartnerDesk desk;
    private final Acts acts;

    SaveBudget(Applications applications, CallDirectory calls, PartnerDesk desk, Acts acts) {
        this.applications = applications;
        this.calls = calls;
        this.desk = desk;
        this.acts = acts;
    }

    /**
     * Saves the whole budget, unless the call does not allow it or a colleague saved since; a partner whose part changed has to
     * confirm anew. Where somebody pressed the button, what was copied counts as read again.
     *
     * @param id the application
     * @param seen what the page showed before, and which of its sendings this is
     * @param draft the budget as it should be
     * @param pressed whether somebody pressed the button, and the page did not save by itself
     */
    @Transactional
    @PreAuthorize("@applicationRules.mayDraft(#id, #viewer)")
    public BudgetOutcome save(UUID id, Edition seen, BudgetDraft draft, boolean pressed, Viewer viewer) {
        Application application = applications.hold(id).orElseThrow(NotFound::new);
        application.requireDraft();
        CallRules rules =
                calls.find(application.callId()).orElseThrow(NotFound::new).rules();
        List<Partnership> partners = ProjectForms.takenIn(application, rules, desk.all(application.id()));
        if (draft.forged(application, partners, rules)) {
            throw new Refusal("applications.refusal.budget");
        }
        BudgetDraft stored = BudgetDraft.of(application, partners);
        if (stored.equals(draft)) {
            acts.reread(application, Part.BUDGET.slug(), pressed, viewer);
            return new BudgetOutcome(application.budget().revision(), null, false);
        }
        if (!seen.mayReplace(application.budget().edition())) {
            return new BudgetOutcome(application.budget().revision(), null, true);
        }
        BudgetRules limits = BudgetRules.of(rules, application.projectForm());
        Optional<BudgetProblem> problem = draft.refusal(application.applicant(), partners, limits);
        if (problem.isEmpty()) {
            Euro total = application.budget().total();
            application.budget(draft, seen);
            acts.reread(application, Part.BUDGET.slug(), pressed, viewer);
            partners.forEach(part -> share(application, part, stored, draft, viewer));
            acts.drafted(
                    application.id(),
                    "application.budgetSaved",
                    viewer,
                    Changes.of("total", total, application.budget().total())
                            .and("requested", stored.requested(), draft.requested()));
        }
        return new BudgetOutcome(application.budget().revision(), problem.orElse(null), false);
    }

    /** The same where somebody pressed the button of a page without script. */
    @Transactional
    @PreAuthorize("@applicationRules.mayDraft(#id, #viewer)")
    public BudgetOutcome save(UUID id, int revision, BudgetDraft draft, Viewer viewer) {
        return save(id, Edition.at(revision), draft, true, viewer);
    }

    private void share(
            Application application, Partnership part, BudgetDraft stored, BudgetDraft draft, Viewer viewer) {
        part.share(draft.shares().get(part.organisationId()));
        if (!draft.sameFor(part.organisationId(), stored)) {
            desk.fall(new PartnerDesk.Seat(application, part), viewer);
        }
    }
}
