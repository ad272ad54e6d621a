package it.cooperazionedigitale.transformers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm's accreditation went a step.
 *
 * @param organisationId the firm
 * @param from where it stood, null for its first candidature
 * @param to where it stands
 * @param at when
 */
public record TransformerMoved(
        UUID organisationId, @Nullable TransformerState from, TransformerState to, Instant at) {}
