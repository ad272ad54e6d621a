package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.shared.Ids;
import java.time.Instant;
import java.util.List;

/** Applications that have come as far as a test needs them. */
final class Paths {

    private static final Instant THEN = Instant.parse("2027-02-27T11:00:00Z");

    private Paths() {}

    static Application to(ApplicationState state) {
        Application application = Application.start(
                Ids.next(), Ids.next(), new Applicant(Ids.next(), "Fili d’Erba", Ids.next(), "17"), THEN);
        if (state == ApplicationState.DRAFT) {
            return application;
        }
        application.submit(application.applicant(), List.of(), 0, THEN);
        if (state == ApplicationState.WITHDRAWN) {
            application.withdraw(THEN);
        } else {
            facts(state).forEach(fact -> application.befall(fact, "motivo", THEN));
        }
        if (application.state() != state) {
            throw new IllegalStateException(state + " was not reached: " + application.state());
        }
        return application;
    }

    private static List<ApplicationFact> facts(ApplicationState state) {
        return switch (state) {
            case DRAFT, SUBMITTED, WITHDRAWN -> List.of();
            case IN_ELIGIBILITY_CHECK -> List.of(ApplicationFact.ELIGIBILITY_STARTED);
            case INTEGRATION_REQUESTED ->
                and(ApplicationState.IN_ELIGIBILITY_CHECK, ApplicationFact.INTEGRATION_REQUESTED);
            case ELIGIBLE -> and(ApplicationState.IN_ELIGIBILITY_CHECK, ApplicationFact.FOUND_ELIGIBLE);
            case NOT_ELIGIBLE -> and(ApplicationState.IN_ELIGIBILITY_CHECK, ApplicationFact.FOUND_NOT_ELIGIBLE);
            case IN_EVALUATION -> and(ApplicationState.ELIGIBLE, ApplicationFact.EVALUATION_STARTED);
            case EVALUATED -> and(ApplicationState.IN_EVALUATION, ApplicationFact.EVALUATED);
            case RANKED_FUNDED -> and(ApplicationState.EVALUATED, ApplicationFact.RANKED_FUNDED);
            case RANKED_RESERVE -> and(ApplicationState.EVALUATED, ApplicationFact.RANKED_RESERVE);
            case BELOW_THRESHOLD -> and(ApplicationState.EVALUATED, ApplicationFact.FELL_BELOW_THRESHOLD);
            case AWARDED -> and(ApplicationState.RANKED_FUNDED, ApplicationFact.AWARDED);
            case NOT_AWARDED -> and(ApplicationState.RANKED_RESERVE, ApplicationFact.NOT_AWARDED);
            case ACCEPTED -> and(ApplicationState.AWARDED, ApplicationFact.ACCEPTED);
            case WAIVED -> and(ApplicationState.AWARDED, ApplicationFact.WAIVED);
            case LAPSED -> and(ApplicationState.AWARDED, ApplicationFact.LAPSED);
            case EXCLUDED -> List.of(ApplicationFact.EXCLUDED);
        };
    }

    private static List<ApplicationFact> and(ApplicationState before, ApplicationFact last) {
        return java.util.stream.Stream.concat(facts(before).stream(), java.util.stream.Stream.of(last))
                .toList();
    }
}
