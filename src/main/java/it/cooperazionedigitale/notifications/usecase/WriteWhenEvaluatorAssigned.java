package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.evaluation.EvaluatorAssigned;
import it.cooperazionedigitale.notifications.usecase.Letters.Letter;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells an evaluator of a new application to score; which one is read in the portal only. */
@Component
@Unguarded("says only how many letters a fact causes")
class WriteWhenEvaluatorAssigned implements Writes {

    private final Letters letters;

    WriteWhenEvaluatorAssigned(Letters letters) {
        this.letters = letters;
    }

    @Override
    public List<Audience> audiencesOf(Object fact) {
        return fact instanceof EvaluatorAssigned assigned
                ? List.of(new Audience.People(List.of(assigned.evaluatorId())))
                : List.of();
    }

    @EventListener
    void on(EvaluatorAssigned fact) {
        Letter letter = new Letter("assigned", fact.assignmentId() + "/" + fact.at(), "/valutazione");
        letters.to(audiencesOf(fact), letter);
    }
}
