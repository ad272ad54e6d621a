package it.cooperazionedigitale.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the applicant does, from the open call to the receipt. */
final class ApplicationSteps {

    static final String CALL = "Terza manifestazione di interesse";
    static final String SLUG = "terza-manifestazione";

    private static final Pattern PROTOCOL = Pattern.compile("CD-\\d{4}-\\d{5}");

    private final Visitor visitor;

    ApplicationSteps(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Finds the call among the open ones and starts an application; the draft's id. */
    UUID startsFromTheCall() {
        visitor.opens("/bandi");
        visitor.follows(CALL);
        visitor.seesHeading(CALL);
        visitor.follows("Inizia la domanda");
        visitor.ticks(CALL);
        visitor.presses("Crea la bozza");
        return visitor.idInAddress();
    }

    void tellsTheNeed(UUID application, String title) {
        visitor.opens("/coop/domande/" + application);
        visitor.follows("Il bisogno e gli obiettivi");
        visitor.writes("Come si chiama il progetto?", title);
        visitor.writes(
                "Di che cosa ha bisogno la tua organizzazione?",
                "Oggi prendiamo le prenotazioni su carta e ne perdiamo una su dieci.");
        visitor.writes(
                "Che cosa vuoi ottenere, e come te ne accorgerai?",
                "Rispondere entro un giorno a nove richieste su dieci: lo conteremo ogni mese.");
        visitor.presses("Salva e continua");
    }

    void tellsTheResults(UUID application) {
        visitor.opens("/coop/domande/" + application);
        visitor.follows("I risultati e chi ne beneficia");
        visitor.writes("Quante persone ne avranno un vantaggio?", "45");
        visitor.ticks("Organizzare il lavoro");
        visitor.writes(
                "Come potrà servire ad altri?",
                "Pubblicheremo le istruzioni e le presenteremo alle cooperative vicine.");
        visitor.presses("Salva e continua");
    }

    /** A comune that may be several, two steps in a table, and no quote to hand in. */
    void tellsThePlan(UUID application) {
        visitor.opens("/coop/domande/" + application);
        visitor.follows("Il luogo, le tappe e il preventivo");
        visitor.writes("In quale comune si svolge soprattutto il progetto?", "Castro");
        visitor.writes("Riga 1", "Che cosa è pronto", "Le prenotazioni sono in rete");
        visitor.presses("Aggiungi una riga");
        visitor.writes("Riga 2", "Che cosa è pronto", "Tutti le usano");
        visitor.answers("answers[ha-preventivo]", "no");
        visitor.presses("Salva e continua");
        visitor.sees("Quale intendi?");
        visitor.writes("In quale comune si svolge soprattutto il progetto?", "Castro (LE)");
        visitor.presses("Salva e continua");
        visitor.opens("/coop/domande/" + application + "/riepilogo");
        visitor.sees("Castro (LE)");
        visitor.sees("2. Che cosa è pronto: Tutti le usano");
    }

    /** Two cost lines of 10,000 euro in all, of which 8,000 are asked for. */
    void writesTheBudget(UUID application) {
        visitor.opens("/coop/domande/" + application);
        visitor.follows("Budget");
        costs("Voce 1", "Sviluppo e servizi digitali", "Prenotazioni in rete", "6.000");
        visitor.presses("Aggiungi una voce");
        costs("Voce 2", "Attrezzature e licenze", "Due tablet e le licenze", "4.000,00");
        visitor.writes("Contributo richiesto", "1.234.56");
        visitor.presses("Salva e continua");
        visitor.sees("1.234.56");
        visitor.writes("Contributo richiesto", "8.000");
        visitor.presses("Salva e continua");
    }

    private void costs(String line, String kind, String what, String cost) {
        visitor.picks(line, "Tipo di spesa", kind);
        visitor.writes(line, "Che cosa", what);
        visitor.writes(line, "Costo", cost);
    }

    void declares(UUID application) {
        visitor.opens("/coop/domande/" + application);
        visitor.follows("Dichiarazioni");
        visitor.ticksEverything();
        visitor.presses("Salva e continua");
    }

    /** Reads everything once more and goes to the page with the send button. */
    void goesToTheSending(UUID application) {
        visitor.opens("/coop/domande/" + application);
        visitor.follows("Riepilogo e invio");
        visitor.seesHeading("Controlla le risposte");
        visitor.follows("Vai all’invio");
        visitor.seesHeading("Invia la domanda");
    }

    /** The receipt is in front of the applicant; its protocol number. */
    String readsTheReceipt(UUID application) {
        visitor.seesHeading("Domanda ricevuta");
        visitor.sees("Impronta (SHA-256)");
        assertThat(visitor.path()).isEqualTo("/coop/domande/" + application + "/ricevuta");
        String receipt = visitor.text(".wrap");
        Matcher found = PROTOCOL.matcher(receipt);
        assertThat(found.find()).as("a protocol number on the receipt").isTrue();
        return found.group();
    }

    void accepts(UUID application, String amount) {
        visitor.opens("/coop/domande/" + application + "/esito");
        visitor.seesHeading("Contributo concesso");
        visitor.sees(amount);
        visitor.opens("/coop/domande/" + application + "/accettazione");
        visitor.presses("Accetta il contributo");
        visitor.sees("Per accettare, spunta la casella degli impegni");
        visitor.ticks("Accetto il contributo e mi impegno");
        visitor.presses("Accetta il contributo");
    }
}
