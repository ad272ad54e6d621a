package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.applications.usecase.SaveView;
import it.cooperazionedigitale.applications.usecase.ViewTerms;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.shared.Ids;
import org.springframework.stereotype.Component;

/** What people at the desk have set up for themselves and for each other. */
@Component
class Habits {

    private final Stage stage;
    private final SaveView save;

    Habits(Stage stage, SaveView save) {
        this.stage = stage;
        this.save = save;
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
    }
}
