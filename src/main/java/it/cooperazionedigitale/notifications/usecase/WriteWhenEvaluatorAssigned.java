package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.evaluation.EvaluatorAssigned;
import it.cooperazionedigitale.notifications.usecase.Letters.Letter;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells an evaluator of a new application to score; which one is read in the portal only. */
@Component
class WriteWhenEvaluatorAssigned {

    private final Letters letters;

    WriteWhenEvaluatorAssigned(Letters letters) {
        this.letters = letters;
    }

    @EventListener
    void on(EvaluatorAssigned fact) {
        letters.send(
                List.of(fact.evaluatorId()),
                new Letter("assigned", fact.assignmentId() + "/" + fact.at(), "/valutazione"));
    }
}
