package it.cooperazionedigitale.applications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body's part in another body's application went from one state to another: the first time from null. */
public record PartnerMoved(
        UUID partnershipId,
        UUID applicationId,
        UUID callId,
        UUID leadId,
        UUID partnerId,
        @Nullable PartnerState from,
        PartnerState to,
        Instant at) {}
