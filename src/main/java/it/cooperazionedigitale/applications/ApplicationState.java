package it.cooperazionedigitale.applications;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an application stands. */
public enum ApplicationState {
    DRAFT,
    SUBMITTED,
    IN_ELIGIBILITY_CHECK,
    INTEGRATION_REQUESTED,
    ELIGIBLE,
    NOT_ELIGIBLE,
    IN_EVALUATION,
    EVALUATED,
    RANKED_FUNDED,
    RANKED_RESERVE,
    BELOW_THRESHOLD,
    AWARDED,
    NOT_AWARDED,
    ACCEPTED,
    WAIVED,
    LAPSED,
    WITHDRAWN,
    EXCLUDED;

    private static final Map<ApplicationState, Set<ApplicationState>> SUCCESSORS =
            new EnumMap<>(ApplicationState.class);

    static {
        from(DRAFT, SUBMITTED, WITHDRAWN);
        from(SUBMITTED, IN_ELIGIBILITY_CHECK, WITHDRAWN, EXCLUDED);
        from(IN_ELIGIBILITY_CHECK, INTEGRATION_REQUESTED, ELIGIBLE, NOT_ELIGIBLE, WITHDRAWN, EXCLUDED);
        from(INTEGRATION_REQUESTED, IN_ELIGIBILITY_CHECK, NOT_ELIGIBLE, WITHDRAWN, EXCLUDED);
        from(ELIGIBLE, IN_EVALUATION, WITHDRAWN, EXCLUDED);
        from(NOT_ELIGIBLE, IN_ELIGIBILITY_CHECK);
        from(IN_EVALUATION, EVALUATED, WITHDRAWN, EXCLUDED);
        from(EVALUATED, IN_EVALUATION, RANKED_FUNDED, RANKED_RESERVE, BELOW_THRESHOLD, WITHDRAWN, EXCLUDED);
        from(RANKED_FUNDED, RANKED_RESERVE, BELOW_THRESHOLD, AWARDED, NOT_AWARDED, WITHDRAWN, EXCLUDED);
        from(RANKED_RESERVE, RANKED_FUNDED, BELOW_THRESHOLD, AWARDED, NOT_AWARDED, WITHDRAWN, EXCLUDED);
        from(BELOW_THRESHOLD, IN_EVALUATION, RANKED_FUNDED, RANKED_RESERVE, NOT_AWARDED, EXCLUDED);
        from(AWARDED, ACCEPTED, WAIVED, LAPSED, EXCLUDED);
        from(NOT_AWARDED, IN_EVALUATION, AWARDED);
        from(ACCEPTED, WAIVED);
        from(WAIVED);
        from(LAPSED);
        from(WITHDRAWN, DRAFT);
        from(EXCLUDED);
    }

    private static void from(ApplicationState state, ApplicationState... next) {
        Set<ApplicationState> successors = EnumSet.noneOf(ApplicationState.class);
        successors.addAll(Set.of(next));
        SUCCESSORS.put(state, successors);
    }

    /** Whether an application may go from here to there. */
    public boolean canBecome(ApplicationState next) {
        return successors().contains(next);
    }

    /** All states an application may go to from here. */
    public Set<ApplicationState> successors() {
        return Set.copyOf(SUCCESSORS.getOrDefault(this, Set.of()));
    }

    /** Whether the applicant has taken it back or has not sent it: nobody else sees it as a live application. */
    public boolean withApplicant() {
        return this == DRAFT || this == WITHDRAWN;
    }
}
