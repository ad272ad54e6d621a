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
        UUID formId) {}
