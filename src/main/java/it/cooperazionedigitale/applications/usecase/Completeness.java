package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.PartnerState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Budget;
import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.domain.BudgetRules;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.domain.FreshCheck;
import it.cooperazionedigitale.applications.domain.Partnership;
import it.cooperazionedigitale.applications.domain.ProjectForms;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.maturity.MaturityDirectory;
import it.cooperazionedigitale.maturity.MaturitySummary;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what an application still lacks, with the same check for the pages and for the sending. */
@Component
class Completeness {

    private final FormLibrary forms;
    private final MaturityDirectory maturity;
    private final Clock clock;

    Completeness(FormLibrary forms, MaturityDirectory maturity, Clock clock) {
        this.forms = forms;
        this.maturity = maturity;
        this.clock = clock;
    }

    List<Missing> missing(Application application, AskedForm asked, List<Partnership> partners, CallRules rules) {
        List<Missing> missing = new ArrayList<>();
        partners(application, partners, rules, missing);
        unread(application, asked, missing);
        forms.lacking(asked).stream()
                .filter(problem -> !problem.waits())
                .forEach(problem -> missing.add(inAnswer(asked, problem)));
        if (rules.procedure().maturityRequired()) {
            maturity(application, missing);
        }
        plan(application, partners, rules, missing);
        budget(application, partners, rules, missing);
        if (application.declarations().size() < Declaration.values().length) {
            missing.add(Missing.in(
                    Part.DECLARATIONS,
                    "applications.missing.declarations",
                    Declaration.values().length - application.declarations().size()));
        }
        return missing;
    }

    private static void partners(
            Application application, List<Partnership> partners, CallRules rules, List<Missing> missing) {
        Optional<ProjectForm> form = ProjectForms.that(application.projectForm(), rules);
        if (form.isEmpty()) {
            missing.add(Missing.in(Part.PARTNERS, "applications.missing.projectForm"));
            return;
        }
        if (form.get() == ProjectForm.SINGLE) {
            return;
        }
        List<Partnership> takenIn =
                partners.stream().filter(part -> part.state().takenIn()).toList();
        if (takenIn.isEmpty()) {
            missing.add(Missing.in(Part.PARTNERS, "applications.missing.partners"));
        }
        takenIn.stream()
                .filter(part -> part.state() != PartnerState.CONFIRMED)
                .forEach(part -> missing.add(
                        Missing.in(Part.PARTNERS, "applications.missing.confirmation", part.organisationName())));
    }

    /** What was copied counts once somebody has read it again; a section that is not asked does not wait for that. */
    private static void unread(Application application, AskedForm asked, List<Missing> missing) {
        Set<String> places = application.origin().unread();
        asked.sections().stream()
                .map(Missing::unread)
                .filter(lack -> places.contains(lack.path()))
                .forEach(missing::add);
        Stream.of(Part.TRANSFORMER, Part.PLAN, Part.BUDGET)
                .filter(part -> places.contains(part.slug()))
                .forEach(part -> missing.add(Missing.unread(part)));
    }

    private static Missing inAnswer(AskedForm asked, AnswerProblem problem) {
        String questionId = problem.questionId().split("\\.", 2)[0];
        for (FormSection section : asked.sections()) {
            for (Question question : section.questions()) {
                if (question.id().equals(questionId)) {
                    return new Missing(Part.PROJECT, section.id(), question.label(), problem.key(), problem.args());
                }
            }
        }
        throw new IllegalStateException("a problem with what is not asked: " + questionId);
    }

    /** Where the call asks for it, the lead says how digital it is now, not how it was long ago. */
    private void maturity(Application application, List<Missing> missing) {
        MaturitySummary latest = maturity.latest(application.applicant().id()).orElse(null);
        if (latest == null) {
            missing.add(Missing.in(Part.MATURITY, "applications.missing.maturity"));
        } else if (FreshCheck.isStale(latest.completedAt(), clock.instant())) {
            missing.add(Missing.in(
                    Part.MATURITY,
                    "applications.missing.maturityStale",
                    ItalianFormats.day(latest.completedAt()),
                    FreshCheck.MONTHS));
        }
    }

    /** A plan is no duty; what stands in it has somebody who does it. */
    private static void plan(Application application, List<Partnership> parts, CallRules rules, List<Missing> missing) {
        Set<UUID> bodies = ProjectForms.takenIn(application, rules, parts).stream()
                .map(Partnership::organisationId)
                .collect(Collectors.toSet());
        application.plan().plan().activities().stream()
                .filter(one -> one.organisationId() != null && !bodies.contains(one.organisationId()))
                .forEach(one -> missing.add(Missing.in(Part.PLAN, "applications.missing.activityOwner", one.what())));
    }

    private static void budget(
            Application application, List<Partnership> parts, CallRules rules, List<Missing> missing) {
        Budget budget = application.budget();
        if (budget.costs().isEmpty()) {
            missing.add(Missing.in(Part.BUDGET, "applications.missing.costs"));
            return;
        }
        List<Partnership> partners = ProjectForms.takenIn(application, rules, parts);
        Set<UUID> bodies = partners.stream().map(Partnership::organisationId).collect(Collectors.toSet());
        budget.costs().stream()
                .filter(line -> line.organisationId() != null && !bodies.contains(line.organisationId()))
                .forEach(line ->
                        missing.add(Missing.in(Part.BUDGET, "applications.missing.costOwner", line.description())));
        if (budget.requested().isEmpty()) {
            missing.add(Missing.in(Part.BUDGET, "applications.missing.requested"));
        }
        BudgetDraft.of(application, partners)
                .problem(application.applicant(), partners, BudgetRules.of(rules, application.projectForm()))
                .ifPresent(problem -> missing.add(
                        Missing.in(Part.BUDGET, problem.key(), problem.args().toArray())));
    }
}
