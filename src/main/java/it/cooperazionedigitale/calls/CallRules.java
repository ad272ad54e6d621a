package it.cooperazionedigitale.calls;

import it.cooperazionedigitale.shared.Euro;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
        Integer questionDays) {

    /** Days before the closing where a call does not say otherwise. */
    public static final int QUESTION_DAYS = 5;

    /** A call written before questions had a term has the usual one. */
    @SuppressWarnings("ConstantValue")
    public CallRules {
        questionDays = questionDays == null ? QUESTION_DAYS : questionDays;
    }

    /** Rules with the usual term for questions. */
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
                QUESTION_DAYS);
    }

    /** The same with other money. */
    public CallRules withMoney(
            Euro single,
            Euro network,
            Euro lowest,
            int ownShare,
            Set<ProjectForm> shapes,
            List<ExpenseCategory> costs) {
        return new CallRules(
                single,
                network,
                lowest,
                ownShare,
                shapes,
                priorities,
                criteria,
                threshold,
                evaluators,
                divergence,
                costs,
                projectMonths,
                reportEveryMonths,
                acceptanceDays,
                integrationDays,
                formId,
                questionDays);
    }

    /** The same, judged otherwise. */
    public CallRules withJudging(List<Criterion> judged, int needed, int sheets, int gap) {
        return new CallRules(
                singleCap,
                networkCap,
                minimum,
                ownSharePercent,
                forms,
                priorities,
                judged,
                needed,
                sheets,
                gap,
                expenses,
                projectMonths,
                reportEveryMonths,
                acceptanceDays,
                integrationDays,
                formId,
                questionDays);
    }

    /** The same with other priorities. */
    public CallRules withPriorities(List<PriorityRule> bonus) {
        return new CallRules(
                singleCap,
                networkCap,
                minimum,
                ownSharePercent,
                forms,
                bonus,
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
                questionDays);
    }

    /** The same with other terms. */
    public CallRules withTerms(Terms terms) {
        return new CallRules(
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
                terms.projectMonths,
                terms.reportEveryMonths,
                terms.acceptanceDays,
                terms.integrationDays,
                terms.formId,
                terms.questionDays);
    }

    /**
     * Months, days and the questions asked.
     *
     * @param projectMonths longest project, months
     * @param reportEveryMonths how often progress is reported, months
     * @param acceptanceDays days to accept an award
     * @param integrationDays days to answer a request for integration
     * @param questionDays days before the closing on which questions end
     * @param formId the version of the form
     */
    public record Terms(
            int projectMonths,
            int reportEveryMonths,
            int acceptanceDays,
            int integrationDays,
            int questionDays,
            UUID formId) {}
}
