package it.cooperazionedigitale.organisations;

import java.time.Instant;
import java.util.UUID;

/** A body came into the programme. */
public record OrganisationRegistered(
        UUID organisationId, OrganisationKind kind, UUID hubId, String regionCode, Instant at) {}
