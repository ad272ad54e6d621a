package it.cooperazionedigitale.applications.domain;

import static it.cooperazionedigitale.applications.ApplicationState.ACCEPTED;
import static it.cooperazionedigitale.applications.ApplicationState.AWARDED;
import static it.cooperazionedigitale.applications.ApplicationState.BELOW_THRESHOLD;
import static it.cooperazionedigitale.applications.ApplicationState.ELIGIBLE;
import static it.cooperazionedigitale.applications.ApplicationState.EVALUATED;
import static it.cooperazionedigitale.applications.ApplicationState.EXCLUDED;
import static it.cooperazionedigitale.applications.ApplicationState.INTEGRATION_REQUESTED;
import static it.cooperazionedigitale.applications.ApplicationState.IN_ELIGIBILITY_CHECK;
import static it.cooperazionedigitale.applications.ApplicationState.IN_EVALUATION;
import static it.cooperazionedigitale.applications.ApplicationState.LAPSED;
import static it.cooperazionedigitale.applications.ApplicationState.NOT_AWARDED;
import static it.cooperazionedigitale.applications.ApplicationState.NOT_ELIGIBLE;
import static it.cooperazionedigitale.applications.ApplicationState.RANKED_FUNDED;
import static it.cooperazionedigitale.applications.ApplicationState.RANKED_RESERVE;
import static it.cooperazionedigitale.applications.ApplicationState.SUBMITTED;
import static it.cooperazionedigitale.applications.ApplicationState.WAIVED;

import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.applications.ApplicationState;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * One step of an application's course: what a fact makes of which states.
 *
 * @param from the states it may befall
 * @param to the state it leads to
 * @param reasoned whether it goes against the applicant, so that a reason is obligatory
 */
public record Course(Set<ApplicationState> from, ApplicationState to, boolean reasoned) {

    private static final Map<ApplicationFact, Course> TABLE = new EnumMap<>(ApplicationFact.class);

    static {
        freely(ApplicationFact.ELIGIBILITY_STARTED, IN_ELIGIBILITY_CHECK, SUBMITTED, NOT_ELIGIBLE);
        withReason(ApplicationFact.INTEGRATION_REQUESTED, INTEGRATION_REQUESTED, IN_ELIGIBILITY_CHECK);
        freely(ApplicationFact.INTEGRATION_ANSWERED, IN_ELIGIBILITY_CHECK, INTEGRATION_REQUESTED);
        freely(ApplicationFact.FOUND_ELIGIBLE, ELIGIBLE, IN_ELIGIBILITY_CHECK);
        withReason(ApplicationFact.FOUND_NOT_ELIGIBLE, NOT_ELIGIBLE, IN_ELIGIBILITY_CHECK, INTEGRATION_REQUESTED);
        freely(ApplicationFact.EVALUATION_STARTED, IN_EVALUATION, ELIGIBLE, EVALUATED, BELOW_THRESHOLD, NOT_AWARDED);
        freely(ApplicationFact.EVALUATED, EVALUATED, IN_EVALUATION);
        freely(ApplicationFact.RANKED_FUNDED, RANKED_FUNDED, EVALUATED, RANKED_RESERVE, BELOW_THRESHOLD);
        freely(ApplicationFact.RANKED_RESERVE, RANKED_RESERVE, EVALUATED, RANKED_FUNDED, BELOW_THRESHOLD);
        freely(ApplicationFact.FELL_BELOW_THRESHOLD, BELOW_THRESHOLD, EVALUATED, RANKED_FUNDED, RANKED_RESERVE);
        freely(ApplicationFact.AWARDED, AWARDED, RANKED_FUNDED, RANKED_RESERVE, NOT_AWARDED);
        withReason(ApplicationFact.NOT_AWARDED, NOT_AWARDED, RANKED_FUNDED, RANKED_RESERVE, BELOW_THRESHOLD);
        freely(ApplicationFact.ACCEPTED, ACCEPTED, AWARDED);
        freely(ApplicationFact.WAIVED, WAIVED, AWARDED, ACCEPTED);
        withReason(ApplicationFact.LAPSED, LAPSED, AWARDED);
        withReason(
                ApplicationFact.EXCLUDED,
                EXCLUDED,
                SUBMITTED,
                IN_ELIGIBILITY_CHECK,
                INTEGRATION_REQUESTED,
                ELIGIBLE,
                IN_EVALUATION,
                EVALUATED,
                RANKED_FUNDED,
                RANKED_RESERVE,
                BELOW_THRESHOLD,
                AWARDED);
    }

    private static void freely(ApplicationFact fact, ApplicationState to, ApplicationState... from) {
        TABLE.put(fact, new Course(EnumSet.copyOf(Set.of(from)), to, false));
    }

    private static void withReason(ApplicationFact fact, ApplicationState to, ApplicationState... from) {
        TABLE.put(fact, new Course(EnumSet.copyOf(Set.of(from)), to, true));
    }

    /** What the fact does. */
    public static Course of(ApplicationFact fact) {
        return TABLE.get(fact);
    }
}
