package it.cooperazionedigitale.evaluation;

import java.util.Optional;
import java.util.UUID;

/** The questions modules above may ask about evaluation. */
public interface EvaluationDirectory {

    /** The outcome of an application whose resolution is approved. */
    Optional<Outcome> outcome(UUID application);
}
