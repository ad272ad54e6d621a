package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.calls.usecase.AnswerQuestion;
import it.cooperazionedigitale.calls.usecase.AskQuestion;
import it.cooperazionedigitale.calls.usecase.CallQuestionQueries;
import it.cooperazionedigitale.calls.usecase.SetQuestionAside;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.demo.story.CallBook.Plan;
import it.cooperazionedigitale.shared.Ids;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What people ask about a call before it closes, and what everybody reads. */
@Component
class Asking {

    private final Stage stage;
    private final AskQuestion ask;
    private final AnswerQuestion answer;
    private final SetQuestionAside setAside;
    private final CallQuestionQueries questions;

    Asking(
            Stage stage,
            AskQuestion ask,
            AnswerQuestion answer,
            SetQuestionAside setAside,
            CallQuestionQueries questions) {
        this.stage = stage;
        this.ask = ask;
        this.answer = answer;
        this.setAside = setAside;
        this.questions = questions;
    }

    /** Two questions answered, one set aside, one that waits. */
    void ask(Plan call) {
        answer(
                call,
                ask(call, "firma", "Io sono il presidente ma non uso il computer: può inviare la segretaria?"),
                "Chi può inviare la domanda?",
                "La invia chi rappresenta l’organizzazione, dal suo account. Le altre persone possono prepararla tutta.");
        answer(
                call,
                ask(call, "licenze", "Abbiamo già pagato delle licenze a gennaio, le possiamo mettere?"),
                "Si possono inserire spese già sostenute?",
                "No. Sono ammesse le spese che cominciano dopo l’accettazione del contributo.");
        UUID other = ask(call, "telefono", "Mi potete chiamare per parlare della nostra domanda?");
        stage.does(
                DemoPerson.ANNA,
                anna -> setAside.setAside(
                        call.id(), other, "Riguarda la tua domanda, non il bando: scrivi al tuo hub.", anna));
        ask(call, "rete", "Una cooperativa può stare in due reti diverse?");
    }

    private UUID ask(Plan call, String name, String text) {
        stage.does(
                DemoPerson.GIULIA,
                giulia -> Ids.named("question/" + call.code() + "/" + name, () -> {
                    ask.ask(call.slug(), text, giulia);
                    return name;
                }));
        return stage.as(
                DemoPerson.ANNA,
                anna -> questions.all(call.id(), anna).questions().stream()
                        .filter(one -> one.askedText().equals(text))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private void answer(Plan call, UUID question, String wording, String words) {
        stage.does(DemoPerson.ANNA, anna -> answer.answer(call.id(), question, wording, words, anna));
    }
}
