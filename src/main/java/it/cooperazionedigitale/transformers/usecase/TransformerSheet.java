package it.cooperazionedigitale.transformers.usecase;

import it.cooperazionedigitale.transformers.TransformerSummary;
import it.cooperazionedigitale.transformers.domain.PastJob;
import it.cooperazionedigitale.transformers.domain.Profile;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All there is to read about a firm.
 *
 * @param firm what everybody may know
 * @param profile what it tells of itself
 * @param jobs the jobs it showed
 * @param movedAt when it came to stand where it stands
 * @param reason why, where that goes against the firm
 */
public record TransformerSheet(
        TransformerSummary firm,
        Profile profile,
        List<PastJob> jobs,
        Instant movedAt,
        @Nullable String reason) {}
