package it.cooperazionedigitale.maturity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A completed check, in figures that never change.
 *
 * @param id the check
 * @param organisationId whose it is
 * @param completedAt when it was completed
 * @param questionnaire the version of the questions
 * @param overall 0 to 100
 * @param dimensions the score of each dimension, in the order of the questionnaire
 */
public record MaturitySummary(
        UUID id, UUID organisationId, Instant completedAt, int questionnaire, int overall, List<Dimension> dimensions) {

    /** The score of one dimension, 0 to 100. */
    public record Dimension(String code, Bilingual title, int points) {

        /** The score in words. */
        public MaturityBand band() {
            return MaturityBand.of(points);
        }
    }

    /** The overall score in words. */
    public MaturityBand band() {
        return MaturityBand.of(overall);
    }
}
