package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.applications.usecase.DeskQueries;
import it.cooperazionedigitale.applications.usecase.HandOverApplications;
import it.cooperazionedigitale.applications.usecase.SaveView;
import it.cooperazionedigitale.applications.usecase.SentFilter;
import it.cooperazionedigitale.applications.usecase.ViewTerms;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people at the desk have set up for themselves and for each other. */
@Component
class Habits {

    private final Stage stage;
    private final SaveView save;
    private final DeskQueries sent;
    private final HandOverApplications handing;

    Habits(Stage stage, SaveView save, DeskQueries sent, HandOverApplications handing) {
        this.stage = stage;
        this.save = save;
        this.sent = sent;
        this.handing = handing;
    }

    void form() {
        stage.does(
                DemoPerson.ANNA,
                anna -> Ids.named(
                        "view/" + DemoPerson.ANNA,
                        () -> save.save("regione=17", new ViewTerms("Basilicata", true, false), anna)));
        stage.does(
                DemoPerson.NADIA,
                nadia -> Ids.named(
                        "view/" + DemoPerson.NADIA,
                        () -> save.save("stato=SUBMITTED", new ViewTerms("Da prendere in mano", false, false), nadia)));
        stage.does(DemoPerson.ANNA, anna -> Ids.named("handover/" + DemoPerson.ANNA, () -> handOver(anna)));
    }

    /** What came from Basilicata is looked after by Anna. */
    private UUID handOver(Viewer anna) {
        UUID act = Ids.next();
        Map<UUID, @Nullable UUID> nobodys = new TreeMap<>();
        sent.toHandOver(SentFilter.ofRegion("17"), anna).forEach(id -> nobodys.put(id, null));
        handing.handOver(act, anna.id(), nobodys, anna);
        return act;
    }
}
