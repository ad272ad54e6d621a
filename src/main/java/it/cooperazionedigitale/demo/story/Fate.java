package it.cooperazionedigitale.demo.story;

/** How far an application of the story gets; the order is that of the way. */
enum Fate {
    DRAFT,
    SENT,
    WITHDRAWN,
    IN_CHECK,
    INTEGRATION,
    NOT_ELIGIBLE,
    ELIGIBLE,
    EXCLUDED,
    PROPOSED,
    ASSIGNED,
    CONFLICT,
    DECLINED,
    SCORING,
    REOPENED,
    EVALUATED,
    RANKED,
    AWARDED,
    LAPSED,
    WAIVED,
    TO_START,
    FIRM_ASKED,
    FIRM_DECLINED,
    RUNNING,
    REPORT_SENT,
    REPORT_SENT_BACK,
    SUSPENDED,
    REVOKED,
    PROJECT_WAIVED,
    FINAL_DUE,
    FINAL_DRAFT,
    FINAL_SENT,
    FINAL_SENT_BACK,
    VERIFIED,
    CLOSED;

    boolean reaches(Fate other) {
        return compareTo(other) >= 0;
    }
}
