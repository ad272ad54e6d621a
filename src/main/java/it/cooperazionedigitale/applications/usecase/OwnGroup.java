package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a body tells its applications apart by: each state is in one of these, and none says what is not decided yet. */
public enum OwnGroup {
    DRAFT(ApplicationState.DRAFT),
    TO_COMPLETE(ApplicationState.INTEGRATION_REQUESTED),
    SENT(ApplicationState.SUBMITTED, ApplicationState.IN_ELIGIBILITY_CHECK),
    IN_EVALUATION(
            ApplicationState.ELIGIBLE,
            ApplicationState.IN_EVALUATION,
            ApplicationState.EVALUATED,
            ApplicationState.RANKED_FUNDED,
            ApplicationState.RANKED_RESERVE,
            ApplicationState.BELOW_THRESHOLD),
    GRANTED(ApplicationState.AWARDED, ApplicationState.ACCEPTED),
    REFUSED(ApplicationState.NOT_ELIGIBLE, ApplicationState.NOT_AWARDED, ApplicationState.EXCLUDED),
    ENDED(ApplicationState.WITHDRAWN, ApplicationState.WAIVED, ApplicationState.LAPSED);

    private final Set<ApplicationState> states;

    OwnGroup(ApplicationState first, ApplicationState... others) {
        this.states = EnumSet.of(first, others);
    }

    /** The group of a state. */
    public static OwnGroup of(ApplicationState state) {
        return Arrays.stream(values())
                .filter(group -> group.states.contains(state))
                .findFirst()
                .orElseThrow();
    }

    List<String> states() {
        return states.stream().map(ApplicationState::name).toList();
    }
}
