package it.cooperazionedigitale.journeys;

import com.microsoft.playwright.Locator;
import java.util.UUID;

/** What staff do on the pages where forms and calls are written. */
final class WritingSteps {

    private final Visitor visitor;

    WritingSteps(Visitor visitor) {
        this.visitor = visitor;
    }

    void beginsAForm(String title, String code) {
        visitor.opens("/gestione/moduli");
        visitor.follows("Scrivi un modulo nuovo");
        visitor.writes("Titolo", title);
        visitor.writes("Codice", code);
        visitor.ticks("Domanda di contributo");
        visitor.presses("Comincia");
        visitor.seesHeading(title);
    }

    void addsASection(String title) {
        visitor.follows("Aggiungi una sezione");
        visitor.writes("Titolo della sezione", title);
        visitor.presses("Salva");
        visitor.follows(title);
    }

    /** Goes from a section to the page of a new question of a kind. */
    void beginsAQuestion(String kind, String words) {
        visitor.follows("Aggiungi una domanda");
        visitor.follows(kind);
        visitor.writes("La domanda", words);
    }

    void asksOnlyIf(String question, String operator, String value) {
        visitor.page()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Chiedi questa domanda solo in certi casi"))
                .click();
        visitor.picks("Condizione 1", "Guarda la risposta a", question);
        visitor.picks("Condizione 1", "E chiedi se la risposta", operator);
        visitor.writes("Condizione 1", "Risposta da confrontare", value);
    }

    void addsAColumn(int number, String words, String kind) {
        if (number > 1) {
            visitor.presses("Aggiungi una colonna");
        }
        visitor.writes("Colonna " + number, "Che cosa chiede", words);
        visitor.picks("Colonna " + number, "Tipo di risposta", kind);
    }

    void publishesTheForm(String code, int version) {
        visitor.opens("/gestione/moduli/" + code + "/bozza");
        visitor.presses("Pubblica");
        visitor.sees("La versione " + version + " è pubblicata.");
    }

    UUID beginsACall(String title, String code, String opens, String closes) {
        visitor.opens("/gestione/bandi/nuovo");
        visitor.writes("Titolo", title);
        visitor.writes("Codice", code);
        visitor.writes("Dotazione", "300.000");
        visitor.writes("Apertura", "Giorno", opens);
        visitor.writes("Chiusura", "Giorno", closes);
        visitor.presses("Crea la bozza");
        return visitor.idInAddress();
    }

    /** Fills in one part of a call, field by field, and saves it. */
    void writesThePart(UUID call, String part, String... fields) {
        visitor.opens("/gestione/bandi/" + call + "/modifica/" + part);
        for (int at = 0; at < fields.length; at += 2) {
            visitor.page().locator("main [name='" + fields[at] + "']").fill(fields[at + 1]);
        }
    }

    void saves() {
        visitor.presses("Salva");
    }

    void schedules(UUID call) {
        visitor.opens("/gestione/bandi/" + call + "/modifica");
        visitor.sees("È tutto pronto");
        visitor.page().locator("main [popovertarget=programma]").first().click();
        visitor.page()
                .waitForNavigation(
                        () -> visitor.page().locator("#programma form button").click());
    }
}
