package it.cooperazionedigitale.journeys;

import com.microsoft.playwright.options.FilePayload;
import it.cooperazionedigitale.documents.check.attacks.Pdfs;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What bodies do who apply together: the lead's pages and the partner's. */
final class NetworkSteps {

    private static final Pattern CODE = Pattern.compile("\\d{4} \\d{4} \\d{4}");

    private final Visitor visitor;

    NetworkSteps(Visitor visitor) {
        this.visitor = visitor;
    }

    UUID startsFrom(String slug, String call) {
        visitor.opens("/bandi/" + slug);
        visitor.follows("Inizia la domanda");
        visitor.ticks(call);
        visitor.presses("Crea la bozza");
        return visitor.idInAddress();
    }

    /** The code the lead gives to whom it wants with it. */
    String makesTheCode(UUID application) {
        visitor.opens("/coop/domande/" + application + "/partner");
        visitor.sees("Ancora nessun partner");
        visitor.presses("Crea il codice");
        Matcher code = CODE.matcher(visitor.text(".wrap"));
        if (!code.find()) {
            throw new AssertionError("no code on " + visitor.path());
        }
        return code.group();
    }

    void asksToTakePart(String code) {
        visitor.opens("/coop/domande");
        visitor.follows("Hai un codice per partecipare");
        visitor.writes("Codice", code);
        visitor.presses("Chiedi di partecipare");
        visitor.sees("Richiesta inviata");
    }

    void takesIn(UUID application, String partner, String role) {
        visitor.opens("/coop/domande/" + application + "/partner");
        visitor.follows(partner);
        visitor.writes("Che cosa fa nel progetto", role);
        visitor.presses("Accetta come partner");
    }

    void confirmsItsPart(String title) {
        visitor.opens("/coop/domande");
        visitor.follows(title);
        visitor.sees("Conferma la tua parte");
        visitor.ticksEverything();
        visitor.presses("Conferma");
        visitor.sees("Avete confermato");
    }

    /** Tells of the network: what a condition asks, a table, and the agreement as a file. */
    void tellsOfTheNetwork(UUID application) {
        visitor.opens("/coop/domande/" + application + "/progetto");
        visitor.answers("answers[avete-gia-lavorato-insieme]", "yes");
        visitor.writes("Da quanti anni?", "3");
        visitor.writes("Quanto costa il progetto?", "30.000");
        visitor.writes("Riga 1", "Attività", "Piattaforma comune");
        visitor.writes("Riga 1", "Costo", "38.000");
        visitor.page()
                .locator("main input[type=file]")
                .first()
                .setInputFiles(new FilePayload("accordo.pdf", "application/pdf", Pdfs.plain()));
        visitor.presses("Salva e continua");
    }

    /** What the staff's rule between two answers finds is mended. */
    void mendsTheSum(UUID application) {
        visitor.opens("/coop/domande/" + application + "/progetto");
        visitor.sees("I costi superano il costo del progetto: controllali.");
        visitor.writes("Riga 1", "Costo", "30.000");
        visitor.presses("Salva e continua");
        visitor.opens("/coop/domande/" + application + "/riepilogo");
        visitor.doesNotSee("I costi superano il costo del progetto");
    }

    /** Two lines, one for each body, and what is asked for each. */
    void writesTheBudget(UUID application, String lead, String partner) {
        visitor.opens("/coop/domande/" + application + "/budget");
        line("Voce 1", "Piattaforma comune", "22.000");
        visitor.presses("Aggiungi una voce");
        line("Voce 2", "Formazione e tablet", "8.000");
        visitor.picks("Voce 2", "Chi la paga", partner);
        visitor.writes("Quanto contributo chiedi, per chi", lead, "19.000");
        visitor.writes("Quanto contributo chiedi, per chi", partner, "7.000");
        visitor.writes("Contributo richiesto in tutto", "26.000");
        visitor.presses("Salva e continua");
    }

    private void line(String row, String what, String cost) {
        visitor.picks(row, "Tipo di spesa", "Software e servizi");
        visitor.writes(row, "Che cosa", what);
        visitor.writes(row, "Costo", cost);
    }
}
