package it.cooperazionedigitale.calls;

import it.cooperazionedigitale.shared.Euro;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A call's rules while one part of them is written anew; the other parts stay as they were. */
public final class CallRulesEdit {

    private Euro singleCap;
    private Euro networkCap;
    private Euro minimum;
    private int ownSharePercent;
    private Set<ProjectForm> forms;
    private List<PriorityRule> priorities;
    private List<Criterion> criteria;
    private int threshold;
    private int evaluators;
    private int divergence;
    private List<ExpenseCategory> expenses;
    private int projectMonths;
    private int reportEveryMonths;
    private int acceptanceDays;
    private int integrationDays;
    private UUID formId;
    private Integer questionDays;
    private List<RequiredAttachment> attachments;
    private List<HubQuota> quotas;
    private List<Instalment> instalments;
    private @Nullable UUID progressFormId;
    private @Nullable UUID finalFormId;
    private CallProcedure procedure;

    CallRulesEdit(CallRules rules) {
        singleCap = rules.singleCap();
        networkCap = rules.networkCap();
        minimum = rules.minimum();
        ownSharePercent = rules.ownSharePercent();
        forms = rules.forms();
        priorities = rules.priorities();
        criteria = rules.criteria();
        threshold = rules.threshold();
        evaluators = rules.evaluators();
        divergence = rules.divergence();
        expenses = rules.expenses();
        projectMonths = rules.projectMonths();
        reportEveryMonths = rules.reportEveryMonths();
        acceptanceDays = rules.acceptanceDays();
        integrationDays = rules.integrationDays();
        formId = rules.formId();
        questionDays = rules.questionDays();
        attachments = rules.attachments();
        quotas = rules.quotas();
        instalments = rules.instalments();
        progressFormId = rules.progressFormId();
        finalFormId = rules.finalFormId();
        procedure = rules.procedure();
    }

    /** Caps, own share, project forms and expenses. */
    public CallRulesEdit money(
            Euro single,
            Euro network,
            Euro lowest,
            int ownShare,
            Set<ProjectForm> shapes,
            List<ExpenseCategory> costs) {
        singleCap = single;
        networkCap = network;
        minimum = lowest;
        ownSharePercent = ownShare;
        forms = shapes;
        expenses = costs;
        return this;
    }

    /** Criteria, threshold, score sheets and the gap that asks for a further one. */
    public CallRulesEdit judging(List<Criterion> judged, int needed, int sheets, int gap) {
        criteria = judged;
        threshold = needed;
        evaluators = sheets;
        divergence = gap;
        return this;
    }

    /** Bonus points. */
    public CallRulesEdit priorities(List<PriorityRule> bonus) {
        priorities = bonus;
        return this;
    }

    /** Months of the project and between its reports. */
    public CallRulesEdit months(int project, int reportEvery) {
        projectMonths = project;
        reportEveryMonths = reportEvery;
        return this;
    }

    /** Days to accept an award, to answer a request for integration, and before the closing on which questions end. */
    public CallRulesEdit days(int acceptance, int integration, int questions) {
        acceptanceDays = acceptance;
        integrationDays = integration;
        questionDays = questions;
        return this;
    }

    /** The version of the form whose questions applicants answer. */
    public CallRulesEdit form(UUID version) {
        formId = version;
        return this;
    }

    /** The versions of the forms of progress reports and of the final report. */
    public CallRulesEdit reports(@Nullable UUID progress, @Nullable UUID last) {
        progressFormId = progress;
        finalFormId = last;
        return this;
    }

    /** Papers every application must bring. */
    public CallRulesEdit attachments(List<RequiredAttachment> papers) {
        attachments = papers;
        return this;
    }

    /** How the budget is shared among the hubs. */
    public CallRulesEdit quotas(List<HubQuota> shares) {
        quotas = shares;
        return this;
    }

    /** How a contribution is paid. */
    public CallRulesEdit instalments(List<Instalment> payments) {
        instalments = payments;
        return this;
    }

    /** Who may apply, and how applications are treated. */
    public CallRulesEdit procedure(UnaryOperator<CallProcedure> change) {
        procedure = change.apply(procedure);
        return this;
    }

    /** The rules as they are now. */
    public CallRules done() {
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
                projectMonths,
                reportEveryMonths,
                acceptanceDays,
                integrationDays,
                formId,
                questionDays,
                attachments,
                quotas,
                instalments,
                progressFormId,
                finalFormId,
                procedure);
    }
}
