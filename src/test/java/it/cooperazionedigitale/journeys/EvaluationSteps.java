package it.cooperazionedigitale.journeys;

import java.util.UUID;
import java.util.regex.Pattern;

/** What officers, hub managers, evaluators, staff and board do between the closing and the resolution. */
final class EvaluationSteps {

    private static final String[] CRITERIA = {"bisogno", "soluzione", "persone", "replicabilita"};

    private final Visitor visitor;
    private final String slug;
    private final String code;
    private final String title;

    /** In the demo's open call. */
    EvaluationSteps(Visitor visitor) {
        this(visitor, ApplicationSteps.SLUG, "MI3", ApplicationSteps.CALL);
    }

    /** In a call. */
    EvaluationSteps(Visitor visitor, String slug, String code, String title) {
        this.visitor = visitor;
        this.slug = slug;
        this.code = code;
        this.title = title;
    }

    void findsItEligible(UUID application, String protocol) {
        visitor.opens("/gestione/domande?testo=" + protocol);
        visitor.follows(protocol);
        visitor.follows("Verifica di ammissibilità");
        visitor.presses("Comincia la verifica");
        visitor.ticks("Ammissibile");
        visitor.presses("Registra la decisione");
        visitor.sees("Per dire ammissibile spunta tutti i punti");
        visitor.ticksEverything();
        visitor.ticks("Ammissibile");
        visitor.presses("Registra la decisione");
        visitor.sees("La domanda è ammissibile.");
    }

    void assigns(String applicant, String evaluator) {
        visitor.opens("/gestione/assegnazioni?bando=" + slug);
        visitor.follows("Scegli chi valuta " + applicant);
        visitor.picks("Chi valuta", Pattern.compile("^" + evaluator));
        visitor.presses("Assegna");
        visitor.sees("Assegnata: la persona trova la domanda nella sua coda.");
    }

    /** No tie with anybody of the call. */
    void declaresForTheCall() {
        visitor.opens("/valutazione/conflitti?bando=" + slug);
        visitor.ticks("No, con nessuno");
        visitor.presses("Dichiara");
        visitor.sees("Dichiarazione registrata.");
    }

    /** Opens the application from the queue, declares, scores every criterion and sends the sheet; the assignment's id. */
    UUID scores(String title, String words) {
        visitor.opens("/valutazione");
        visitor.follows(title);
        visitor.seesHeading(title);
        return scores(words);
    }

    /** The same from the page in front of the evaluator; the words are in the application and seen only after declaring. */
    UUID scores(String words) {
        visitor.doesNotSee(words);
        visitor.presses("Nessun conflitto: apri la domanda");
        visitor.sees(words);
        for (int at = 0; at < CRITERIA.length; at++) {
            boolean last = at == CRITERIA.length - 1;
            visitor.answers("score", "4");
            visitor.writes("Che cosa dirai alla cooperativa", "Chiaro e concreto: si capisce che cosa cambierà.");
            visitor.presses(last ? "Salva e vai al riepilogo" : "Salva e vai al prossimo criterio");
        }
        visitor.seesHeading("Riepilogo della scheda");
        UUID assignment = visitor.idInAddress();
        visitor.sees("80 su 100");
        visitor.presses("Invia la scheda");
        visitor.sees("Scheda inviata. Grazie.");
        return assignment;
    }

    void makesTheRanking() {
        visitor.opens("/gestione/graduatoria/" + slug);
        visitor.presses("Fai la graduatoria");
        visitor.sees("La graduatoria è pronta da controllare.");
    }

    void proposesTheFreeze() {
        visitor.presses("Proponi il congelamento");
        visitor.sees("L’hai proposta tu: la approva un’altra persona.");
    }

    void approvesTheFreeze() {
        visitor.opens("/gestione/graduatoria/" + slug);
        visitor.presses("Approva il congelamento");
        visitor.sees("La graduatoria è congelata: non cambia più.");
    }

    /** The resolution's id. */
    UUID proposesTheResolution() {
        visitor.opens("/gestione/graduatoria/" + slug);
        visitor.follows("Proponi la delibera");
        visitor.picks("Bando", Pattern.compile(code + "|" + title));
        visitor.presses("Proponi");
        visitor.sees("Delibera proposta: ora vota il Comitato direttivo.");
        if (!visitor.page().url().matches(".*/delibere/[0-9a-f-]{36}.*")) {
            visitor.follows(code);
        }
        return visitor.idInAddress();
    }

    void votesYes(UUID resolution) {
        visitor.opens("/gestione/delibere/" + resolution);
        visitor.ticks("Sì, approvo");
        visitor.presses("Registra il voto");
        visitor.sees("Il tuo voto è registrato.");
    }
}
