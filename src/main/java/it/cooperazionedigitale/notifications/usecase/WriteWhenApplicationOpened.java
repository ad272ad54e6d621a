package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationOpenedEarly;
import it.cooperazionedigitale.applications.ApplicationPart;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.notifications.usecase.Letters.Letter;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the teams of all bodies that share in a sealed application when it was opened before the closing. */
@Component
@Unguarded("says only how many letters a fact causes")
class WriteWhenApplicationOpened implements Writes {

    private final Letters letters;
    private final ApplicationDirectory applications;
    private final CallDirectory calls;

    WriteWhenApplicationOpened(Letters letters, ApplicationDirectory applications, CallDirectory calls) {
        this.letters = letters;
        this.applications = applications;
        this.calls = calls;
    }

    @Override
    public List<Audience> audiencesOf(Object fact) {
        return fact instanceof ApplicationOpenedEarly opened
                ? Audience.teams(applications.partsOf(opened.applicationId()))
                : List.of();
    }

    @EventListener
    void on(ApplicationOpenedEarly fact) {
        List<ApplicationPart> parts = applications.partsOf(fact.applicationId());
        String call = calls.find(fact.callId()).map(CallSummary::code).orElse("");
        letters.toEach(
                Audience.teams(parts),
                parts.stream().map(part -> letter(fact, part, call)).toList());
    }

    private static Letter letter(ApplicationOpenedEarly fact, ApplicationPart part, String call) {
        return new Letter(
                "openedEarly",
                fact.applicationId() + "/" + fact.at(),
                part.partnership() == null
                        ? "/coop/domande/" + part.application() + "/stato"
                        : "/coop/domande/partecipazioni/" + part.partnership(),
                fact.protocol(),
                call,
                it.cooperazionedigitale.outbox.Letter.moment(fact.at()));
    }
}
