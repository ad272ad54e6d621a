package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.forms.AnswerRule;
import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the invented calls ask those who apply. */
final class CallQuestions {

    private static final String READERS =
            "Prima dell’invio solo la tua organizzazione. Dopo, chi verifica e chi valuta la domanda.";

    private static final Map<String, String> WHY = Map.ofEntries(
            Map.entry("titolo", "È il nome con cui tutti chiamano il progetto, dal riepilogo alla graduatoria."),
            Map.entry("bisogno", "Chi valuta parte da qui: un aiuto serve se risponde a un bisogno vero."),
            Map.entry(
                    "obiettivi", "Chi valuta guarda se quello che chiedi porta a un risultato, e se si potrà vedere."),
            Map.entry("persone", "Serve a capire quanto il progetto incide."),
            Map.entry("ambito", "Serve a far leggere la domanda a chi conosce quel lavoro."),
            Map.entry("altri", "Il programma è di tutti: vale di più quello che anche altri possono usare."),
            Map.entry("goals", "Ci chiedono conto di quello che il programma fa per l’Agenda 2030."),
            Map.entry("luogo", "Serve a vedere se il programma arriva anche nelle aree interne."),
            Map.entry("inizio", "Serve a capire se i tempi sono possibili."),
            Map.entry("fine", "Serve a capire se i tempi sono possibili."),
            Map.entry(
                    "tappe",
                    "Le tappe diventano i passi che racconterai nelle relazioni, se il progetto è finanziato."),
            Map.entry("ha-preventivo", "Se c’è già, chi valuta vede meglio se i costi sono giusti."),
            Map.entry("preventivo", "Con il preventivo si vede se i costi sono giusti."));

    private CallQuestions() {}

    /** The sections of the form: two that everybody fills in, one for those who know more already. */
    static List<FormSection> sections() {
        return Reasons.told(asked(), WHY, READERS);
    }

    private static List<FormSection> asked() {
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
                                        null,
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
                                        1500),
                                optional(
                                        "goals",
                                        QuestionType.SDG,
                                        "A quali obiettivi dell’Agenda 2030 contribuisce?",
                                        "Scegli solo quelli che c’entrano davvero: uno basta.",
                                        null,
                                        List.of(),
                                        null))),
                plan());
    }

    /** Nothing here has to be answered; what is must fit together. */
    private static FormSection plan() {
        return new FormSection(
                "piano",
                "Il luogo, le tappe e il preventivo",
                "Questa parte è facoltativa: compila quello che sai già.",
                List.of(
                        optional(
                                "luogo",
                                QuestionType.COMUNE,
                                "In quale comune si svolge soprattutto il progetto?",
                                null,
                                null,
                                List.of(),
                                null),
                        optional(
                                "inizio",
                                QuestionType.DATE,
                                "Quando vorresti cominciare?",
                                null,
                                null,
                                List.of(),
                                null),
                        optional("fine", QuestionType.DATE, "Quando pensi di finire?", null, null, List.of(), null),
                        optional(
                                "tappe",
                                QuestionType.TABLE,
                                "Quali sono le tappe?",
                                "Una riga per tappa: per esempio «Le prenotazioni sono in rete».",
                                null,
                                List.of(
                                        new Question(
                                                "che-cosa",
                                                QuestionType.SHORT,
                                                "Che cosa è pronto",
                                                null,
                                                null,
                                                true,
                                                120,
                                                null,
                                                null,
                                                List.of()),
                                        new Question(
                                                "quando",
                                                QuestionType.DATE,
                                                "Entro quando",
                                                null,
                                                null,
                                                false,
                                                null,
                                                null,
                                                null,
                                                List.of())),
                                6),
                        optional(
                                "ha-preventivo",
                                QuestionType.YES_NO,
                                "Hai già un preventivo?",
                                null,
                                null,
                                List.of(),
                                null),
                        optional(
                                "preventivo",
                                QuestionType.FILE,
                                "Il preventivo",
                                "Va bene anche una fotografia, se si legge.",
                                Condition.is("ha-preventivo", "yes"),
                                List.of(),
                                2)),
                null,
                List.of(new AnswerRule(
                        "fine",
                        AnswerRule.Side.answer("inizio"),
                        AnswerRule.Relation.LESS,
                        AnswerRule.Side.answer("fine"),
                        "La fine viene prima dell’inizio: ricontrolla i due giorni.")));
    }

    private static Question optional(
            String id,
            QuestionType type,
            String label,
            @Nullable String hint,
            @Nullable Condition when,
            List<Question> columns,
            @Nullable Integer rows) {
        return new Question(
                id, type, label, hint, null, false, null, null, null, List.of(), null, null, when, columns, rows, null);
    }

    private static Question question(String id, QuestionType type, String label, String hint, int longest) {
        return new Question(id, type, label, hint, null, true, longest, null, null, List.of());
    }
}
