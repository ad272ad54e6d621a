package it.cooperazionedigitale.calls.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Questions about a call that nobody has answered yet.
 *
 * @param callId the call
 * @param callTitle its title
 * @param number how many
 * @param since when the first was asked
 */
public record WaitingQuestions(UUID callId, String callTitle, long number, Instant since) {}
