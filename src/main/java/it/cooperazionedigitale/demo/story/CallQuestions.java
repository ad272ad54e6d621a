package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import java.util.List;

/** What the invented calls ask those who apply. */
final class CallQuestions {

    private CallQuestions() {}

    /** The two sections of the form. */
    static List<FormSection> sections() {
        return List.of(
                new FormSection(
                        "bisogno",
                        "Il bisogno e gli obiettivi",
                        "Racconta che cosa non funziona oggi e che cosa vuoi ottenere. Bastano parole semplici.",
                        List.of(
                                question(
                                        "titolo",
                                        QuestionType.SHORT,
                                        "Come si chiama il progetto?",
                                        "Un titolo breve: comparirà nelle pagine pubbliche se il progetto è finanziato.",
                                        120),
                                question(
                                        "bisogno",
                                        QuestionType.LONG,
                                        "Di che cosa ha bisogno la tua organizzazione?",
                                        "Per esempio: oggi prendiamo le prenotazioni su carta e ne perdiamo una su dieci.",
                                        2000),
                                question(
                                        "obiettivi",
                                        QuestionType.LONG,
                                        "Che cosa vuoi ottenere, e come te ne accorgerai?",
                                        "Indica almeno un risultato che si può contare.",
                                        2000))),
                new FormSection(
                        "risultati",
                        "I risultati e chi ne beneficia",
                        null,
                        List.of(
                                new Question(
                                        "persone",
                                        QuestionType.NUMBER,
                                        "Quante persone ne avranno un vantaggio?",
                                        "Soci, lavoratori, utenti: una stima.",
                                        "Serve a capire quanto il progetto incide." + " La leggono i valutatori.",
                                        true,
                                        null,
                                        1L,
                                        1_000_000L,
                                        List.of()),
                                new Question(
                                        "ambito",
                                        QuestionType.CHOICE,
                                        "Su che cosa lavora soprattutto il progetto?",
                                        null,
                                        null,
                                        true,
                                        null,
                                        null,
                                        null,
                                        List.of(
                                                new Question.Choice("vendita", "Vendere e farsi trovare"),
                                                new Question.Choice("gestione", "Organizzare il lavoro"),
                                                new Question.Choice("servizi", "Servizi alle persone"),
                                                new Question.Choice("produzione", "Produrre"),
                                                new Question.Choice("dati", "Usare i dati"))),
                                question(
                                        "altri",
                                        QuestionType.LONG,
                                        "Come potrà servire ad altri?",
                                        "Per esempio: pubblicheremo le istruzioni e le presenteremo alle cooperative vicine.",
                                        1500))));
    }

    private static Question question(String id, QuestionType type, String label, String hint, int longest) {
        return new Question(id, type, label, hint, null, true, longest, null, null, List.of());
    }
}
