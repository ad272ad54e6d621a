package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one of the invented calls asks in its progress reports, instead of the portal's own questions. */
final class ReportQuestions {

    private ReportQuestions() {}

    private static final Map<String, String> WHY = Map.of(
            "attivita", "Vediamo dove serve una mano.",
            "fatto", "I numeri non dicono tutto: un esempio aiuta chi legge, e anche gli altri progetti.",
            "corsi", "La formazione è una parte del programma.",
            "partecipanti", "Sommiamo le persone formate in tutti i progetti.",
            "perche", "Se qualcosa l’ha impedita, possiamo aiutarti.");

    /** Two sections: the activities in rows, and the training with questions that hang on the first. */
    static List<FormSection> sections() {
        return Reasons.told(asked(), WHY, "Dopo l’invio lo staff del programma e il tuo hub.");
    }

    private static List<FormSection> asked() {
        return List.of(
                new FormSection(
                        "attivita",
                        "Le attività",
                        "Una riga per attività, come le avete scritte nella domanda.",
                        List.of(
                                new Question(
                                        "attivita",
                                        QuestionType.TABLE,
                                        "A che punto sono le attività?",
                                        null,
                                        null,
                                        true,
                                        null,
                                        null,
                                        null,
                                        List.of(),
                                        null,
                                        null,
                                        null,
                                        List.of(
                                                question("nome", QuestionType.SHORT, "Attività", true, null),
                                                stage(),
                                                question(
                                                        "fine",
                                                        QuestionType.DATE,
                                                        "Finita, o prevista per il",
                                                        false,
                                                        null)),
                                        12,
                                        null),
                                question(
                                        "fatto",
                                        QuestionType.LONG,
                                        "Che cosa è cambiato dall’ultima volta?",
                                        true,
                                        null))),
                new FormSection(
                        "formazione",
                        "La formazione",
                        null,
                        List.of(
                                question("corsi", QuestionType.YES_NO, "Avete fatto formazione?", true, null),
                                question(
                                        "partecipanti",
                                        QuestionType.NUMBER,
                                        "Quante persone hanno partecipato?",
                                        true,
                                        Condition.is("corsi", "yes")),
                                question(
                                        "perche",
                                        QuestionType.LONG,
                                        "Che cosa l’ha impedita?",
                                        true,
                                        Condition.is("corsi", "no")))));
    }

    private static Question stage() {
        return new Question(
                "stato",
                QuestionType.CHOICE,
                "A che punto è",
                null,
                null,
                true,
                null,
                null,
                null,
                List.of(
                        new Question.Choice("da-iniziare", "Da iniziare"),
                        new Question.Choice("in-corso", "In corso"),
                        new Question.Choice("finita", "Finita")));
    }

    private static Question question(
            String id, QuestionType type, String label, boolean required, @Nullable Condition when) {
        return new Question(
                id, type, label, null, null, required, null, null, null, List.of(), null, null, when, List.of(), null,
                null);
    }
}
