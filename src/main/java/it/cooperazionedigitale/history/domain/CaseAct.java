package it.cooperazionedigitale.history.domain;

import it.cooperazionedigitale.audit.AuditLine;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An act on a case, and who is told of it. What applicants are not told of is listed as well, so that nothing is silent by
 * oversight: scores, names of who judges, conflicts and drafts of decisions stay with those who work on the case.
 */
public enum CaseAct {
    STARTED("application.started", Telling.BOTH),
    COPIED("application.copied", Telling.APPLICANT),
    REREAD("application.reread", Telling.APPLICANT),
    ANSWERED("application.answered", Telling.APPLICANT),
    BUDGET_SAVED("application.budgetSaved", Telling.APPLICANT),
    PLAN_SAVED("application.planSaved", Telling.APPLICANT),
    DECLARED("application.declared", Telling.APPLICANT),
    FIRM_NAMED("application.transformerChosen", Telling.APPLICANT),
    FORM_CHOSEN("application.projectFormChosen", Telling.APPLICANT),
    JOIN_CODE_MADE("application.joinCodeMade", Telling.APPLICANT),
    JOIN_CODE_REVOKED("application.joinCodeRevoked", Telling.APPLICANT),
    PARTNER_ASKED("application.partnerAsked", Telling.APPLICANT),
    PARTNER_ACCEPTED("application.partnerAccepted", Telling.APPLICANT),
    PARTNER_ROLE_GIVEN("application.partnerRoleGiven", Telling.APPLICANT),
    PARTNER_FELL("application.partnerFell", Telling.APPLICANT),
    PARTNER_CONFIRMED("application.partnerConfirmed", Telling.APPLICANT),
    PARTNER_DECLINED("application.partnerDeclined", Telling.APPLICANT),
    PARTNER_REMOVED("application.partnerRemoved", Telling.APPLICANT),
    PARTNER_LEFT("application.partnerLeft", Telling.APPLICANT),
    SUBMITTED("application.submitted", Telling.BOTH),
    REOPENED("application.reopened", Telling.BOTH),
    WITHDRAWN("application.withdrawn", Telling.BOTH_WITH_REASON),
    EXCLUDED("application.excluded", Telling.BOTH_WITH_REASON),
    /** Until the second person agrees it is only a proposal. */
    OPENING_PROPOSED("opening.proposed", Telling.STAFF),
    OPENING_REJECTED("opening.rejected", Telling.STAFF),
    OPENED_EARLY("opening.approved", Telling.BOTH_WITH_REASON),
    READ_EARLY("opening.read", Telling.BOTH),
    /** Applicants are told of some of the states only: {@link #TOLD_STATES}. */
    MOVED("application.moved", Telling.BOTH_WITH_REASON),
    HANDED_OVER("application.handedOver", Telling.STAFF),

    CHECK_STARTED("eligibility.started", Telling.STAFF),
    CHECK_DECIDED("eligibility.decided", Telling.STAFF),
    INTEGRATION_REQUESTED("integration.requested", Telling.BOTH_WITH_REASON),
    INTEGRATION_ANSWERED("integration.answered", Telling.BOTH),

    ASSIGNED("assignment.confirmed", Telling.EVALUATION),
    PROPOSAL_DISCARDED("assignment.discarded", Telling.EVALUATION),
    ASSIGNMENT_DECLINED("assignment.declined", Telling.EVALUATION),
    RECUSED("assignment.recused", Telling.EVALUATION),
    NO_CONFLICT("assignment.noConflictDeclared", Telling.EVALUATION),
    SCORES_SAVED("sheet.saved", Telling.NOBODY),
    SCORED("sheet.submitted", Telling.EVALUATION),
    SCORES_REOPENED("sheet.reopened", Telling.EVALUATION),
    RANKED("ranking.built", Telling.EVALUATION),
    FREEZE_PROPOSED("ranking.freezeProposed", Telling.EVALUATION),
    FROZEN("ranking.frozen", Telling.EVALUATION),
    RANKING_RETURNED("ranking.returned", Telling.EVALUATION),
    RESOLUTION_PROPOSED("resolution.proposed", Telling.DECISION),
    VOTED("resolution.voted", Telling.DECISION),

    CALL_EXTENDED("call.extended", Telling.BOTH_WITH_REASON),
    CALL_SUSPENDED("call.suspended", Telling.BOTH_WITH_REASON),
    CALL_RESUMED("call.resumed", Telling.BOTH_WITH_REASON),
    CALL_IN_EVALUATION("call.evaluationStarted", Telling.STAFF),
    CALL_RANKED("call.ranked", Telling.EVALUATION),
    CALL_RESOLVED("call.resolved", Telling.BOTH),
    CALL_ARCHIVED("call.archived", Telling.STAFF),

    AWARD_OFFERED("award.offered", Telling.BOTH),
    AWARD_ACCEPTED("award.accepted", Telling.BOTH),
    AWARD_WAIVED("award.waived", Telling.BOTH_WITH_REASON),
    AWARD_LAPSED("award.lapsed", Telling.BOTH_WITH_REASON),

    FOUNDED("project.founded", Telling.BOTH),
    PROJECT_STARTED("project.started", Telling.BOTH),
    FIRM_CHOSEN("project.transformerChosen", Telling.BOTH),
    FIRM_CONFIRMED("project.transformerConfirmed", Telling.BOTH),
    FIRM_DECLINED("project.transformerDeclined", Telling.BOTH_WITH_REASON),
    REPORT_SAVED("project.reportSaved", Telling.APPLICANT),
    REPORT_SUBMITTED("project.reportSubmitted", Telling.BOTH),
    REPORT_ACCEPTED("project.reportAccepted", Telling.BOTH),
    REPORT_SENT_BACK("project.reportSentBack", Telling.BOTH_WITH_REASON),
    FINAL_OPENED("project.finalReportOpened", Telling.BOTH),
    FINAL_SAVED("project.finalReportSaved", Telling.APPLICANT),
    FINAL_SUBMITTED("project.finalReportSubmitted", Telling.BOTH),
    FINAL_SENT_BACK("project.finalReportSentBack", Telling.BOTH_WITH_REASON),
    VERIFIED("project.verified", Telling.BOTH),
    CLOSED("project.closed", Telling.BOTH),
    SUSPENDED("project.suspended", Telling.BOTH_WITH_REASON),
    RESUMED("project.resumed", Telling.BOTH),
    PROJECT_WAIVED("project.waived", Telling.BOTH_WITH_REASON),
    /** Until the second person agrees it is only a proposal. */
    REVOCATION_PROPOSED("project.revocationProposed", Telling.STAFF),
    REVOCATION_DISMISSED("project.revocationDismissed", Telling.STAFF),
    REVOKED("project.revoked", Telling.BOTH_WITH_REASON);

    /** Who is told. */
    private enum Telling {
        /** Applicants in calm words, staff in exact ones. */
        BOTH,
        /** The same, and the reason was written for the applicant. */
        BOTH_WITH_REASON,
        /** Work on a draft: it is the applicant's own. */
        APPLICANT,
        /** Everybody who works on the case. */
        STAFF,
        /** Those who work on the case and may know how it is judged. */
        EVALUATION,
        /** Those who may open the resolutions. */
        DECISION,
        /** Somebody's notes. */
        NOBODY
    }

    /** The states that {@link #MOVED} tells applicants of; of the others another act tells, or nothing is decided yet. */
    private static final Set<String> TOLD_STATES =
            Set.of("IN_ELIGIBILITY_CHECK", "ELIGIBLE", "NOT_ELIGIBLE", "IN_EVALUATION", "NOT_AWARDED");

    /** Coming back from these to a told state is no news, or news that is not the applicant's. */
    private static final Set<String> BACK_FROM = Set.of("INTEGRATION_REQUESTED", "EVALUATED");

    private static final Map<String, CaseAct> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(CaseAct::code, Function.identity()));

    private final String code;
    private final Telling telling;

    CaseAct(String code, Telling telling) {
        this.code = code;
        this.telling = telling;
    }

    /** The act of a line, if acts of this kind belong to cases. */
    public static Optional<CaseAct> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** What those see who work on a case, with how it is judged and decided or without. */
    public static List<String> forStaff(boolean evaluation, boolean decision) {
        return codes(act -> switch (act.telling) {
            case BOTH, BOTH_WITH_REASON, STAFF -> true;
            case EVALUATION -> evaluation;
            case DECISION -> decision;
            case APPLICANT, NOBODY -> false;
        });
    }

    /** What applicants may be told of. */
    public static List<String> forApplicants() {
        return codes(CaseAct::isTold);
    }

    private static List<String> codes(java.util.function.Predicate<CaseAct> wanted) {
        return Arrays.stream(values()).filter(wanted).map(CaseAct::code).toList();
    }

    /** The key of the calm words for a line, under {@code history.calm.}; nothing where the applicant is not told. */
    public static Optional<String> calm(AuditLine line) {
        CaseAct act = BY_CODE.get(line.act());
        if (act == null || !act.isTold()) {
            return Optional.empty();
        }
        if (act != MOVED) {
            return Optional.of(act.code);
        }
        String to = String.valueOf(line.facts().get("to"));
        boolean told = TOLD_STATES.contains(to)
                && !BACK_FROM.contains(String.valueOf(line.facts().get("from")));
        return told ? Optional.of(act.code + "." + to) : Optional.empty();
    }

    /** The reason of a line, where it was written for the applicant. */
    public static @Nullable String calmReason(AuditLine line) {
        return of(line.act())
                .filter(act -> act.telling == Telling.BOTH_WITH_REASON)
                .map(act -> line.reason())
                .orElse(null);
    }

    public String code() {
        return code;
    }

    private boolean isTold() {
        return telling == Telling.BOTH || telling == Telling.BOTH_WITH_REASON || telling == Telling.APPLICANT;
    }
}
