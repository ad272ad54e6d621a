package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationPart;
import it.cooperazionedigitale.calls.CallChanged;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.notifications.usecase.Letters.Letter;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to everybody who has an application in a call, draft or sent, when its window changes. */
@Component
@Unguarded("says only how many letters a fact causes")
class WriteWhenCallChanges implements Writes {

    /** The acts people are told of, and the letter of each. */
    private static final Map<String, String> LETTERS =
            Map.of("extended", "callExtended", "suspended", "callSuspended", "resumed", "callResumed");

    private final Letters letters;
    private final ApplicationDirectory applications;
    private final CallDirectory calls;

    WriteWhenCallChanges(Letters letters, ApplicationDirectory applications, CallDirectory calls) {
        this.letters = letters;
        this.applications = applications;
        this.calls = calls;
    }

    @Override
    public List<Audience> audiencesOf(Object fact) {
        return fact instanceof CallChanged changed ? Audience.teams(parts(changed)) : List.of();
    }

    @EventListener
    void on(CallChanged fact) {
        List<ApplicationPart> parts = parts(fact);
        if (!parts.isEmpty()) {
            calls.find(fact.callId())
                    .ifPresent(call -> letters.toEach(
                            Audience.teams(parts),
                            parts.stream().map(part -> letter(fact, call, part)).toList()));
        }
    }

    private List<ApplicationPart> parts(CallChanged fact) {
        return LETTERS.containsKey(fact.act()) ? applications.partsIn(fact.callId()) : List.of();
    }

    /** It leads to the call but names the application it is written for: of a sealed one nobody sees to whom it went. */
    private static Letter letter(CallChanged fact, CallSummary call, ApplicationPart part) {
        UUID own = part.partnership() == null ? part.application() : part.partnership();
        return new Letter(
                LETTERS.getOrDefault(fact.act(), ""),
                fact.callId() + "/" + fact.at(),
                "/bandi/" + call.slug() + "?domanda=" + own,
                call.code(),
                it.cooperazionedigitale.outbox.Letter.moment(call.closesAt()));
    }
}
