package it.cooperazionedigitale.evaluation.web.assignments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An evaluator chosen by hand. */
public class AssignmentForm {

    private @Nullable UUID application;
    private @Nullable UUID evaluator;

    public @Nullable UUID getApplication() {
        return application;
    }

    public void setApplication(@Nullable UUID application) {
        this.application = application;
    }

    public @Nullable UUID getEvaluator() {
        return evaluator;
    }

    public void setEvaluator(@Nullable UUID evaluator) {
        this.evaluator = evaluator;
    }
}
