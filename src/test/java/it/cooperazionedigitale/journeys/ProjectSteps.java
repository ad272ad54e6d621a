package it.cooperazionedigitale.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;

/** What the body, its transformer and the staff do from the accepted contribution to the closed project. */
final class ProjectSteps {

    private final Visitor visitor;

    ProjectSteps(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Reads the firm's sheet in the public directory. */
    void findsInTheDirectory(String firm) {
        visitor.opens("/trasformatrici");
        visitor.follows(firm);
        visitor.seesHeading(firm);
        visitor.sees("Accreditata da");
    }

    void chooses(UUID project, String firm) {
        visitor.opens("/coop/progetti/" + project);
        visitor.follows("Scegli la trasformatrice");
        visitor.ticks(firm);
        visitor.presses("Chiedi di seguire il progetto");
        visitor.sees("Richiesta inviata: ora l’impresa deve confermare.");
    }

    void confirms(String title) {
        visitor.opens("/trasformatrice/progetti");
        visitor.follows(title);
        visitor.presses("Conferma: seguiamo noi il progetto");
        visitor.sees("Confermato: siete la trasformatrice di questo progetto.");
    }

    void starts(UUID project) {
        visitor.opens("/coop/progetti/" + project);
        visitor.follows("Avvia il progetto");
        visitor.presses("Avvia il progetto");
        visitor.sees("Progetto avviato. Trovi qui le scadenze.");
    }

    void reports(UUID project, int number, String spent) {
        visitor.opens("/coop/progetti/" + project + "/avanzamenti/" + number);
        visitor.seesHeading("Stato di avanzamento " + number);
        visitor.writes("Che cosa avete fatto finora?", "Lo strumento è pronto e l’abbiamo provato con chi lavora.");
        visitor.ticks("Verde");
        visitor.writes("Quanto avete speso finora?", spent);
        visitor.presses("Invia");
        visitor.sees("Stato di avanzamento inviato.");
    }

    void concludes(UUID project) {
        visitor.opens("/coop/progetti/" + project);
        visitor.presses("Le attività sono concluse");
        visitor.sees("Ora puoi scrivere la relazione finale.");
    }

    void sendsTheFinalReport(UUID project, String people, String spent) {
        visitor.opens("/coop/progetti/" + project + "/relazione-finale");
        visitor.follows("Che cosa avete fatto");
        visitor.writes("Quali attività avete svolto?", "Prenotazioni in rete, due giornate di formazione.");
        visitor.writes("Quali obiettivi vi eravate dati?", "Rispondere entro un giorno.");
        visitor.writes("Che cosa avete raggiunto?", "Nove richieste su dieci hanno risposta in giornata.");
        visitor.presses("Salva e continua");
        visitor.sees("Salvato. Puoi riprendere quando vuoi.");
        visitor.writes("Che cosa è cambiato per le persone?", "Chi prenota sa subito se c’è posto.");
        visitor.presses("Salva e continua");
        visitor.writes("Quante persone avete coinvolto?", people);
        visitor.writes("Quanto avete speso in tutto?", spent);
        visitor.ticks("Sì");
        visitor.presses("Salva e continua");
        visitor.presses("Controllato: invia");
        visitor.sees("Relazione finale inviata.");
    }

    void acceptsReports(UUID project, int reports) {
        for (int number = 1; number <= reports; number++) {
            visitor.opens("/gestione/progetti/" + project);
            visitor.follows("Stato di avanzamento " + number);
            visitor.presses("Accetta lo stato di avanzamento");
            visitor.sees("Stato di avanzamento accettato.");
        }
    }

    void verifiesAndCloses(UUID project) {
        visitor.opens("/gestione/progetti/" + project);
        visitor.presses("Verifica la relazione finale");
        visitor.sees("Relazione finale verificata.");
        visitor.presses("Chiudi il progetto");
        visitor.sees("Progetto chiuso.");
    }

    /** A figure of the public numbers, as a plain number. */
    long figure(String what) {
        visitor.opens("/numeri");
        String said = visitor.page()
                .locator("main .figure", new Page.LocatorOptions().setHasText(what))
                .first()
                .locator(".big")
                .innerText();
        return number(said);
    }

    /** How many closed projects the dashboards count. */
    long closedOnTheDashboard() {
        visitor.opens("/gestione/cruscotti");
        assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Cruscotti");
        return number(visitor.page()
                .locator("main tbody tr", new Page.LocatorOptions().setHasText("Conclusi"))
                .first()
                .locator("td")
                .first()
                .innerText());
    }

    private static long number(String said) {
        String digits = said.replaceAll(",\\d+", "").replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
