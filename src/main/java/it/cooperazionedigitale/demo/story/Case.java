package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.shared.Ids;
import java.util.UUID;

/**
 * One application of the story.
 *
 * @param body who applies
 * @param call the call
 * @param fate how far it gets
 * @param quality the scores it gets, 0 to 5
 * @param number its place among the call's cases
 */
record Case(Body body, CallBook.Plan call, Fate fate, int quality, int number) {

    /** The application's id, derived. */
    UUID id() {
        return Ids.of(name() + "#1");
    }

    /** What its id is derived from. */
    String name() {
        return "application/" + call.code() + "/" + body.taxCode().value();
    }

    /** What the project is called. */
    String title() {
        return TITLES[
                Math.floorMod(body.taxCode().value().hashCode() + call.code().hashCode(), TITLES.length)];
    }

    private static final String[] TITLES = {
        "Prenotare senza carta", "Il magazzino in tasca", "Turni chiari per tutti", "La bottega in rete",
        "Raccolta dati nei campi", "Memoria digitale del laboratorio", "Assistenza a distanza",
                "Ordini da un solo posto",
        "Il catalogo che si aggiorna", "Cartella condivisa degli educatori", "Sensori nell’orto",
                "Biglietteria semplice",
        "Conti sotto controllo", "Trasporti su misura", "Voci della valle, sito e mappa", "Stampa 3D per il telaio"
    };
}
