package it.cooperazionedigitale.calls.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A longer term that waits for a decision.
 *
 * @param id the proposal
 * @param callId the call
 * @param callCode the call's code
 * @param callTitle the call's title
 * @param from the term now
 * @param to the term proposed
 * @param reason why
 * @param by who proposed it
 * @param byName that person's name
 * @param at when
 */
public record WaitingExtension(
        UUID id,
        UUID callId,
        String callCode,
        String callTitle,
        Instant from,
        Instant to,
        String reason,
        UUID by,
        String byName,
        Instant at) {

    static final String SELECT = """
            select new it.cooperazionedigitale.calls.domain.WaitingExtension(
              p.id, c.id, c.code, c.title, p.previousClosesAt, p.closesAt, p.reason, p.proposedBy, p.proposedByName, p.proposedAt)
            from ExtensionProposal p join Call c on c.id = p.callId
            where p.state = it.cooperazionedigitale.calls.domain.ExtensionState.PROPOSED""";
}
