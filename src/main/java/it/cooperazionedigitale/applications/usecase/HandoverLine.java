package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.HandoverOutcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One application of a handover.
 *
 * @param protocol its number
 * @param body who sent it
 * @param caseworker who looks after it, or did before
 * @param outcome what happens or happened to it
 */
public record HandoverLine(
        UUID id, String protocol, String body, @Nullable UUID caseworker, HandoverOutcome outcome) {}
