package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.calls.Criterion;
import java.util.List;

/** By what the invented calls are judged. */
final class CallCriteria {

    private CallCriteria() {}

    /** The four criteria, each with a phrase for every score. */
    static List<Criterion> all() {
        return List.of(
                new Criterion(
                        "bisogno",
                        "Bisogno e obiettivi",
                        "Il bisogno è concreto e gli obiettivi si possono misurare?",
                        5,
                        30,
                        List.of(
                                "Non si capisce che cosa serve",
                                "Bisogno accennato",
                                "Bisogno chiaro, obiettivi vaghi",
                                "Bisogno e obiettivi chiari",
                                "Obiettivi misurabili",
                                "Misurabili e già condivisi da chi lavora")),
                new Criterion(
                        "soluzione",
                        "Soluzione digitale",
                        "La soluzione è adatta e si può fare nei tempi?",
                        5,
                        30,
                        List.of(
                                "Non c’è una soluzione",
                                "Solo un elenco di acquisti",
                                "Adatta in parte",
                                "Adatta",
                                "Adatta e con passi chiari",
                                "Adatta, con passi chiari e già provata")),
                new Criterion(
                        "persone",
                        "Effetti sulle persone",
                        "Che cosa cambia per soci, lavoratori e comunità?",
                        5,
                        20,
                        List.of(
                                "Nessun effetto indicato",
                                "Effetti generici",
                                "Effetti per pochi",
                                "Effetti chiari per molti",
                                "Effetti chiari e misurati",
                                "Effetti misurati, anche per chi è più fragile")),
                new Criterion(
                        "replicabilita",
                        "Replicabilità",
                        "Potrà servire anche ad altri?",
                        5,
                        20,
                        List.of(
                                "Nessun cenno ad altri",
                                "Intenzione senza passi",
                                "Passi indicati, senza impegni",
                                "Passi e materiali aperti",
                                "Impegni di almeno un soggetto",
                                "Già in uso da altri")));
    }
}
