package it.cooperazionedigitale.maturity.usecase;

import it.cooperazionedigitale.maturity.domain.DimensionAnswers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What came of saving the answers to a dimension.
 *
 * @param revision the revision that stands now
 * @param faults messages of what is wrong, by field; nothing was saved if there are any
 * @param theirs what a colleague saved in the meantime, if that kept these answers from being saved
 */
public record DimensionOutcome(
        int revision, Map<String, String> faults, @Nullable Theirs theirs) {

    /** A colleague's answers. */
    public record Theirs(String who, Instant at, Map<String, List<String>> answers) {}

    /** Nothing was saved: a colleague did since. */
    static DimensionOutcome stale(DimensionAnswers stored, Map<String, String> faults) {
        return new DimensionOutcome(
                stored.revision(), faults, new Theirs(stored.savedBy(), stored.savedAt(), stored.values()));
    }

    /** Puts what is wrong at its fields. */
    public void report(Errors errors) {
        faults.forEach((field, fault) -> errors.rejectValue("answers[" + field + "]", fault));
    }

    /** Whether the answers are stored. */
    public boolean saved() {
        return faults.isEmpty() && theirs == null;
    }
}
