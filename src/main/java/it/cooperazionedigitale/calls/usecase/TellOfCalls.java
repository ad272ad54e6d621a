package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.CallChanged;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.domain.Alert;
import it.cooperazionedigitale.calls.domain.Alerts;
import it.cooperazionedigitale.calls.domain.CallAct;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.TimedJob;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells those who asked of a call when it is published, and when it opens by the clock. Each is one mail to one address,
 * however often this runs.
 */
@Component
@Unguarded("the portal does it by itself, at its times and when a call is published")
class TellOfCalls implements TimedJob {

    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Duration LATELY = Duration.ofHours(6);

    private final Calls calls;
    private final Alerts alerts;
    private final AlertLetters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TellOfCalls(Calls calls, Alerts alerts, AlertLetters letters, TransactionTemplate transaction, Clock clock) {
        this.calls = calls;
        this.alerts = alerts;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void on(CallChanged fact) {
        if ("scheduled".equals(fact.act())) {
            calls.findById(fact.callId()).ifPresent(call -> tell("published", call.summaryAt(fact.at())));
        }
    }

    @Override
    public String name() {
        return "call-alerts";
    }

    @Override
    public String words() {
        return "calls.job.alerts";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    @Override
    public int run() {
        Instant now = clock.instant();
        List<CallSummary> opened = calls.findByActNotOrderByClosesAtDesc(CallAct.DRAFT).stream()
                .map(call -> call.summaryAt(now))
                .filter(call -> call.state() == CallState.OPEN && call.opensAt().isAfter(now.minus(LATELY)))
                .toList();
        opened.forEach(call -> transaction.executeWithoutResult(status -> tell("opened", call)));
        return opened.size();
    }

    private void tell(String name, CallSummary call) {
        for (Alert alert : alerts.findByConfirmedAtNotNull()) {
            letters.tell(alert, name, call);
        }
    }
}
