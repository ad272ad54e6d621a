package it.cooperazionedigitale.calls.domain;

import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.HubQuota;
import it.cooperazionedigitale.calls.Instalment;
import it.cooperazionedigitale.calls.RequiredAttachment;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.shared.Euro;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must be right in who may apply, the shares of the hubs, the payments and the papers of a call. */
final class PlanCheck {

    private static final int WHOLE = 100;

    private final List<ScheduleFault> faults = new ArrayList<>();

    private PlanCheck() {}

    static List<ScheduleFault> faults(CallRules rules, Euro budget, ScheduleFacts facts) {
        PlanCheck check = new PlanCheck();
        check.lookAtApplicants(rules);
        if (!rules.quotas().isEmpty()) {
            check.lookAtShares(rules, budget, facts.hubs());
        }
        check.lookAtPayments(rules);
        check.lookAtPapers(rules.attachments(), facts.form());
        return check.faults;
    }

    private void lookAtApplicants(CallRules rules) {
        need(!rules.procedure().applicants().isEmpty(), CallPart.APPLICANTS, "noApplicants");
        need(
                !rules.procedure().applicants().contains(OrganisationKind.TRANSFORMER),
                CallPart.APPLICANTS,
                "transformerApplies");
        need(!rules.procedure().sealed() || !rules.procedure().asTheyCome(), CallPart.APPLICANTS, "sealedAsTheyCome");
    }

    private void lookAtShares(CallRules rules, Euro budget, Collection<String> hubs) {
        List<String> named = rules.quotas().stream().map(HubQuota::hub).toList();
        List<Integer> shares = rules.quotas().stream().map(HubQuota::percent).toList();
        boolean whole = shares.stream().mapToInt(Integer::intValue).sum() == WHOLE;
        need(isOnceEach(named) && new HashSet<>(named).equals(new HashSet<>(hubs)), CallPart.HUBS, "hubs");
        need(whole, CallPart.HUBS, "hubShares");
        need(
                !whole
                        || budget.split(shares).stream()
                                .noneMatch(share -> rules.singleCap().exceeds(share)),
                CallPart.HUBS,
                "hubShareSmall");
    }

    private void lookAtPayments(CallRules rules) {
        List<Instalment> payments = rules.instalments();
        need(payments.stream().mapToInt(Instalment::percent).sum() == WHOLE, CallPart.PAYMENTS, "instalments");
        need(
                payments.stream().allMatch(one -> one.percent() > 0)
                        && isOnceEach(payments.stream()
                                .map(one -> one.moment() + "/" + one.report())
                                .toList()),
                CallPart.PAYMENTS,
                "instalmentTwice");
        need(
                payments.stream()
                        .filter(one -> one.moment() == Instalment.Moment.REPORT)
                        .allMatch(one -> one.report() >= 1 && one.report() <= rules.reports()),
                CallPart.PAYMENTS,
                "instalmentReport");
    }

    private void lookAtPapers(List<RequiredAttachment> papers, @Nullable FormDefinition form) {
        need(isOnceEach(papers.stream().map(RequiredAttachment::code).toList()), CallPart.PAPERS, "papers");
        need(
                form == null || papers.stream().allMatch(paper -> hasPlace(paper, form)),
                CallPart.PAPERS,
                "noPlaceForPaper");
    }

    private static boolean hasPlace(RequiredAttachment paper, FormDefinition form) {
        return form.sections().stream()
                .flatMap(section -> section.questions().stream())
                .anyMatch(question -> question.type() == QuestionType.FILE
                        && question.required()
                        && paper.code().equals(question.attachment()));
    }

    private static boolean isOnceEach(List<String> codes) {
        return new HashSet<>(codes).size() == codes.size();
    }

    private void need(boolean fine, CallPart part, String fault) {
        if (!fine) {
            faults.add(new ScheduleFault(part, "calls.notReady." + fault));
        }
    }
}
