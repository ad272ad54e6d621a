package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.applications.ApplicationOpenedEarly;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.notifications.usecase.Letters.Letter;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to a body's team when its sealed application was opened before the closing. */
@Component
@Unguarded("says only how many letters a fact causes")
class WriteWhenApplicationOpened implements Writes {

    private final Letters letters;
    private final CallDirectory calls;

    WriteWhenApplicationOpened(Letters letters, CallDirectory calls) {
        this.letters = letters;
        this.calls = calls;
    }

    @Override
    public List<Audience> audiencesOf(Object fact) {
        return fact instanceof ApplicationOpenedEarly opened
                ? List.of(new Audience.Team(opened.organisationId()))
                : List.of();
    }

    @EventListener
    void on(ApplicationOpenedEarly fact) {
        Letter letter = new Letter(
                "openedEarly",
                fact.applicationId() + "/" + fact.at(),
                "/coop/domande/" + fact.applicationId() + "/stato",
                fact.protocol(),
                calls.find(fact.callId()).map(CallSummary::code).orElse(""),
                it.cooperazionedigitale.outbox.Letter.moment(fact.at()));
        letters.to(audiencesOf(fact), letter);
    }
}
