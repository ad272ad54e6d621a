package it.cooperazionedigitale.maturity.usecase;

import it.cooperazionedigitale.maturity.domain.Dimension;
import it.cooperazionedigitale.maturity.domain.Questionnaire;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A check under way, as its own body sees it.
 *
 * @param id the check
 * @param questionnaire its questions
 * @param begunAt when it was begun
 * @param begunBy by whom
 * @param given what was answered, by dimension
 */
public record OwnAssessment(
        UUID id, Questionnaire questionnaire, Instant begunAt, String begunBy, Map<String, Given> given) {

    /**
     * The answers to a dimension.
     *
     * @param revision tells two colleagues' answers apart; 0 for a dimension never saved
     * @param savedAt when they were saved last
     * @param savedBy by whom
     * @param answers by field
     */
    public record Given(int revision, Instant savedAt, String savedBy, Map<String, List<String>> answers) {}

    /** What was answered to a dimension, with revision 0 for nothing. */
    public Given given(Dimension dimension) {
        return given.getOrDefault(dimension.code(), new Given(0, begunAt, "", Map.of()));
    }

    /** Whether a dimension is answered in full. */
    public boolean complete(Dimension dimension) {
        return dimension.complete(given(dimension).answers());
    }

    /** How many dimensions are answered in full. */
    public int done() {
        return (int) questionnaire.dimensions().stream().filter(this::complete).count();
    }

    /** How many dimensions there are. */
    public int total() {
        return questionnaire.dimensions().size();
    }
}
