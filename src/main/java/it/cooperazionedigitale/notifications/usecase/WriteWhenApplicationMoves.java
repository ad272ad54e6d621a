package it.cooperazionedigitale.notifications.usecase;

import static it.cooperazionedigitale.outbox.Letter.exact;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationMoved;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.ApplicationSubmitted;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.notifications.usecase.Letters.Letter;
import it.cooperazionedigitale.outbox.AwaitedNumber;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to a body's team when its application arrives or moves. */
@Component
@Unguarded("says only how many letters a fact causes")
class WriteWhenApplicationMoves implements Writes {

    /** The states people are told of, and the letter of each. */
    private static final Map<ApplicationState, String> LETTERS = Map.of(
            ApplicationState.INTEGRATION_REQUESTED, "integrationRequested",
            ApplicationState.ELIGIBLE, "eligible",
            ApplicationState.NOT_ELIGIBLE, "notEligible",
            ApplicationState.AWARDED, "awarded",
            ApplicationState.NOT_AWARDED, "notAwarded",
            ApplicationState.LAPSED, "lapsed",
            ApplicationState.WITHDRAWN, "withdrawn",
            ApplicationState.EXCLUDED, "excluded");

    private final Letters letters;
    private final ApplicationDirectory applications;
    private final CallDirectory calls;

    WriteWhenApplicationMoves(Letters letters, ApplicationDirectory applications, CallDirectory calls) {
        this.letters = letters;
        this.applications = applications;
        this.calls = calls;
    }

    @EventListener
    void on(ApplicationSubmitted fact) {
        String call = calls.find(fact.callId()).map(CallSummary::code).orElse("");
        letters.toTeam(fact.organisationId(), received("submitted", fact, call));
        letters.toPec(fact.organisationId(), received("submittedByPec", fact, call));
    }

    private static Letter received(String name, ApplicationSubmitted fact, String call) {
        return new Letter(
                name,
                fact.applicationId() + "/" + fact.at(),
                "/coop/domande/" + fact.applicationId() + "/ricevuta",
                fact.protocol() == null ? new AwaitedNumber(fact.applicationId()) : fact.protocol(),
                call,
                exact(fact.at()),
                fact.code(),
                fact.sha256());
    }

    @Override
    public List<Audience> audiencesOf(Object fact) {
        return fact instanceof ApplicationMoved moved && LETTERS.containsKey(moved.to())
                ? List.of(new Audience.Team(moved.organisationId()))
                : List.of();
    }

    @EventListener
    void on(ApplicationMoved fact) {
        String letter = LETTERS.get(fact.to());
        ApplicationSummary application = letter == null
                ? null
                : applications.findSealedToo(fact.applicationId()).orElse(null);
        if (application == null || application.protocol() == null) {
            return;
        }
        Letter told = new Letter(
                letter,
                fact.applicationId() + "/" + fact.at(),
                "/coop/domande/" + fact.applicationId() + "/stato",
                application.protocol());
        letters.to(audiencesOf(fact), told);
    }
}
