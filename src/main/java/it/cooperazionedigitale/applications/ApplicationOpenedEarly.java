package it.cooperazionedigitale.applications;

import java.time.Instant;
import java.util.UUID;

/** A sealed application was opened to the programme before its call has closed; its applicants are told. */
public record ApplicationOpenedEarly(
        UUID applicationId, UUID callId, UUID organisationId, String protocol, Instant at) {}
