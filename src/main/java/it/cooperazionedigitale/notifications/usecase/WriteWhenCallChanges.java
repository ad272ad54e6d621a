package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.calls.CallChanged;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.notifications.usecase.Letters.Letter;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.List;
import java.util.Map;
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
        return fact instanceof CallChanged changed && LETTERS.containsKey(changed.act())
                ? applications.bodiesIn(changed.callId()).stream()
                        .<Audience>map(Audience.Team::new)
                        .toList()
                : List.of();
    }

    @EventListener
    void on(CallChanged fact) {
        List<Audience> audiences = audiencesOf(fact);
        if (!audiences.isEmpty()) {
            calls.find(fact.callId()).ifPresent(call -> {
                Letter letter = new Letter(
                        LETTERS.get(fact.act()),
                        fact.callId() + "/" + fact.at(),
                        "/bandi/" + call.slug(),
                        call.code(),
                        it.cooperazionedigitale.outbox.Letter.moment(call.closesAt()));
                letters.to(audiences, letter);
            });
        }
    }
}
