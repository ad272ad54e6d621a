package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.privacy.usecase.AskErasure;
import it.cooperazionedigitale.privacy.usecase.CancelErasure;
import it.cooperazionedigitale.privacy.usecase.HoldErasure;
import it.cooperazionedigitale.privacy.usecase.RefuseErasure;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.site.TimedJob;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** People who ask to be erased: one is gone, one is going, one thought again, one must wait, one was refused, one asks now. */
@Component
class Farewells {

    private static final String ERASING = "privacy-erasure";

    private final Stage stage;
    private final AccountRegistration accounts;
    private final AskErasure asking;
    private final CancelErasure cancelling;
    private final HoldErasure holding;
    private final RefuseErasure refusing;
    private final List<TimedJob> jobs;

    Farewells(
            Stage stage,
            AccountRegistration accounts,
            AskErasure asking,
            CancelErasure cancelling,
            HoldErasure holding,
            RefuseErasure refusing,
            List<TimedJob> jobs) {
        this.stage = stage;
        this.accounts = accounts;
        this.asking = asking;
        this.cancelling = cancelling;
        this.holding = holding;
        this.refusing = refusing;
        this.jobs = jobs;
    }

    /** Each in the own time, seen from today. */
    void bid(Instant today) {
        ask("gone", "Ada Vento", today, 12);
        ask("going", "Lia Sereno", today, 8);
        ask("staying", "Ugo Resti", today, 6);
        stage.does(address("staying"), cancelling::cancel);
        UUID refused = ask("refused", "Ivo Franchi", today, 5);
        erase(today.minus(Duration.ofDays(4)));
        erase(today.minus(Duration.ofDays(4)).plus(Duration.ofMinutes(10)));
        stage.does(
                DemoPerson.IRENE,
                irene -> refusing.refuse(
                        refused, "Chi scrive non è la persona dell’account: lo ha detto lei al telefono.", irene));
        UUID held = ask("held", "Mia Attesi", today, 3);
        stage.does(
                DemoPerson.IRENE,
                irene -> holding.hold(held, "Prima rispondiamo alla sua richiesta di copia dei dati.", irene));
        ask("asking", "Leo Partenza", today, 1);
        erase(today);
    }

    private UUID ask(String part, String name, Instant today, int daysAgo) {
        stage.at(today.minus(Duration.ofDays(daysAgo)));
        Ids.named("farewell/" + part, () -> accounts.register(address(part), name, Ids.next() + "-mai-usata"));
        String request = "erasure/" + part;
        Ids.named(request, () -> {
            stage.does(address(part), asking::ask);
            return true;
        });
        return Ids.of(request + "#1");
    }

    private void erase(Instant when) {
        stage.at(when);
        jobs.stream().filter(job -> job.name().equals(ERASING)).forEach(TimedJob::run);
    }

    private static String address(String part) {
        return part + ".farewell@example.org";
    }
}
