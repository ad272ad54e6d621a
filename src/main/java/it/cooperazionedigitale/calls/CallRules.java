package it.cooperazionedigitale.calls;

import it.cooperazionedigitale.shared.Euro;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a call lays down; frozen when it is scheduled.
 *
 * @param singleCap highest contribution for one body, euro
 * @param networkCap highest contribution for a network, euro
 * @param minimum lowest contribution, euro
 * @param ownSharePercent share of the total cost the applicant must bear
 * @param forms project forms allowed
 * @param priorities priority categories and their bonus
 * @param criteria judged criteria; the weights sum to 100
 * @param threshold points needed to be funded, of 100, before the bonus
 * @param evaluators score sheets needed for each application
 * @param divergence gap in points beyond which a further evaluator is needed
 * @param expenses expense categories admitted
 * @param projectMonths longest project, months
 * @param reportEveryMonths how often progress is reported, months
 * @param acceptanceDays days to accept an award
 * @param integrationDays days to answer a request for integration
 * @param formId the version of the form whose questions applicants answer
 * @param questionDays days before the closing on which questions about the call end
 * @param attachments papers every application must bring
 * @param quotas how the budget is shared among the hubs; none: one budget for all
 * @param instalments how a contribution is paid
 * @param progressFormId the version of the form of progress reports, if the call asks questions of its own
 * @param finalFormId the version of the form of the final report, if the call asks questions of its own
 * @param procedure who may apply, and how applications are treated
 */
public record CallRules(
        Euro singleCap,
        Euro networkCap,
        Euro minimum,
        int ownSharePercent,
        Set<ProjectForm> forms,
        List<PriorityRule> priorities,
        List<Criterion> criteria,
        int threshold,
        int evaluators,
        int divergence,
        List<ExpenseCategory> expenses,
        int projectMonths,
        int reportEveryMonths,
        int acceptanceDays,
        int integrationDays,
        UUID formId,
        Integer questionDays,
        List<RequiredAttachment> attachments,
        List<HubQuota> quotas,
        List<Instalment> instalments,
        @Nullable UUID progressFormId,
        @Nullable UUID finalFormId,
        CallProcedure procedure) {

    /** Days before the closing where a call does not say otherwise. */
    public static final int QUESTION_DAYS = 5;

    /** How a contribution is paid where a call does not say otherwise: 40% at the start, the rest at the end. */
    public static final List<Instalment> INSTALMENTS =
            List.of(new Instalment(Instalment.Moment.START, 0, 40), new Instalment(Instalment.Moment.END, 0, 60));

    /** A call written before some of these were laid down has the usual ones. */
    @SuppressWarnings("ConstantValue")
    public CallRules {
        questionDays = questionDays == null ? QUESTION_DAYS : questionDays;
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        quotas = quotas == null ? List.of() : List.copyOf(quotas);
        instalments = instalments == null || instalments.isEmpty() ? INSTALMENTS : List.copyOf(instalments);
        procedure = procedure == null ? CallProcedure.USUAL : procedure;
    }

    /** Rules with the usual term for questions, one budget for all hubs, no papers, and the usual payments. */
    public CallRules(
            Euro singleCap,
            Euro networkCap,
            Euro minimum,
            int ownSharePercent,
            Set<ProjectForm> forms,
            List<PriorityRule> priorities,
            List<Criterion> criteria,
            int threshold,
            int evaluators,
            int divergence,
            List<ExpenseCategory> expenses,
            int projectMonths,
            int reportEveryMonths,
            int acceptanceDays,
            int integrationDays,
            UUID formId) {
        this(
                singleCap,
                networkCap,
                minimum,
                ownSharePercent,
                forms,
                priorities,
                criteria,
                threshold,
                evaluators,
                divergence,
                expenses,
                projectMonths,
                reportEveryMonths,
                acceptanceDays,
                integrationDays,
                formId,
                QUESTION_DAYS,
                List.of(),
                List.of(),
                INSTALMENTS,
                null,
                null,
                CallProcedure.USUAL);
    }

    /** How many progress reports the longest project has: at least one, and none where the final report stands. */
    public int reports() {
        return reportEveryMonths < 1 || projectMonths < 2 ? 1 : Math.max(1, (projectMonths - 1) / reportEveryMonths);
    }

    /** The same, to be changed in one part. */
    public CallRulesEdit edit() {
        return new CallRulesEdit(this);
    }
}
