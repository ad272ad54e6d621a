package it.cooperazionedigitale.maturity.domain;

import it.cooperazionedigitale.maturity.Bilingual;
import java.util.List;

/**
 * One thing far ahead of another that it needs.
 *
 * @param strong the questions that are ahead
 * @param weak the questions that stay behind
 */
public record Imbalance(String code, Bilingual title, Bilingual advice, List<String> strong, List<String> weak) {

    /** Points by which one must be ahead of the other. */
    public static final int DISTANCE = 30;

    /** Whether the scores show it. */
    public boolean in(Scores scores) {
        return scores.meanOf(strong).points() - scores.meanOf(weak).points() >= DISTANCE;
    }
}
