package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.transformers.domain.DigitalService;
import it.cooperazionedigitale.transformers.domain.Evidence;
import it.cooperazionedigitale.transformers.domain.PastJob;
import it.cooperazionedigitale.transformers.domain.Profile;
import it.cooperazionedigitale.transformers.usecase.Accredit;
import it.cooperazionedigitale.transformers.usecase.ApplyForAccreditation;
import it.cooperazionedigitale.transformers.usecase.ExpireTransformer;
import it.cooperazionedigitale.transformers.usecase.RejectAccreditation;
import it.cooperazionedigitale.transformers.usecase.SuspendTransformer;
import it.cooperazionedigitale.transformers.usecase.TakeUpAccreditation;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** How the transformer firms came to be accredited: twelve are, and one more stands in each other state. */
@Component
class Firms {

    private static final int ACCREDITED = 12;
    /** Who decides for each hub. */
    static final Map<String, String> MANAGERS =
            Map.of("PICO", "paolo@example.org", "NODE", "hub.node@example.org", "RUINI", "hub.ruini@example.org");

    private final Stage stage;
    private final ApplyForAccreditation apply;
    private final TakeUpAccreditation takeUp;
    private final Accredit accredit;
    private final RejectAccreditation reject;
    private final SuspendTransformer suspend;
    private final ExpireTransformer expire;

    Firms(
            Stage stage,
            ApplyForAccreditation apply,
            TakeUpAccreditation takeUp,
            Accredit accredit,
            RejectAccreditation reject,
            SuspendTransformer suspend,
            ExpireTransformer expire) {
        this.stage = stage;
        this.apply = apply;
        this.takeUp = takeUp;
        this.accredit = accredit;
        this.reject = reject;
        this.suspend = suspend;
        this.expire = expire;
    }

    /** Twelve are accredited; the five after them end in the five other states. */
    void accredit(List<Body> firms) {
        int year = ItalianFormats.dayOf(stage.now()).getYear();
        for (int i = 0; i < firms.size(); i++) {
            candidature(firms.get(i), i, year);
        }
        stage.after(Duration.ofDays(5));
        for (int i = 0; i < firms.size(); i++) {
            decision(firms.get(i), i - ACCREDITED);
        }
        stage.after(Duration.ofDays(20));
        Body suspended = firms.get(ACCREDITED + 3);
        Body expired = firms.get(ACCREDITED + 4);
        stage.does(
                MANAGERS.get(suspended.hub()),
                manager -> suspend.suspend(suspended.id(), "Ha chiesto di fermarsi per un anno.", manager));
        stage.does(MANAGERS.get(expired.hub()), manager -> expire.expire(expired.id(), manager));
    }

    private void decision(Body firm, int other) {
        if (other == 0) {
            return;
        }
        stage.does(MANAGERS.get(firm.hub()), manager -> {
            takeUp.takeUp(firm.id(), manager);
            if (other == 2) {
                reject.reject(firm.id(), "I lavori indicati sono tutti per lo stesso cliente.", manager);
            } else if (other != 1) {
                accredit.accredit(firm.id(), manager);
            }
        });
    }

    private void candidature(Body firm, int number, int year) {
        DigitalService[] all = DigitalService.values();
        Set<DigitalService> services = EnumSet.of(
                all[number % all.length], all[(number * 3 + 1) % all.length], all[(number * 5 + 2) % all.length]);
        Set<String> regions = new TreeSet<>(Set.of("17", "16"));
        for (int i = 0; i < 4; i++) {
            regions.add("%02d".formatted(1 + (number * 7 + i * 3) % 20));
        }
        Profile profile = new Profile(
                firm.name()
                        + " aiuta cooperative e associazioni a scegliere strumenti digitali semplici, a installarli e a"
                        + " usarli davvero. Lavoriamo in presenza e lasciamo istruzioni scritte.",
                3 + number,
                services,
                regions);
        Evidence evidence = new Evidence(List.of(
                new PastJob("Sito con prenotazioni", "una cooperativa di turismo", year - 1),
                new PastJob("Gestionale dei turni", "una cooperativa sociale", year - 1),
                new PastJob("Corso di sicurezza informatica", "un’associazione culturale", year - 2)));
        stage.does(
                firm.owner(),
                viewer -> Ids.named("firm/" + firm.taxCode().value(), () -> {
                    apply.apply(firm.id(), profile, evidence, viewer);
                    return true;
                }));
    }
}
