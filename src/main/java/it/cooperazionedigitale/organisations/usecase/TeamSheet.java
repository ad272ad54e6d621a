package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.domain.Invitation;
import it.cooperazionedigitale.organisations.domain.TeamChange;
import it.cooperazionedigitale.shared.TeamRole;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body's team as its members see it; invitations, requests and history are for who represents the body.
 *
 * @param organisationId the body
 * @param members who is in the team, longest first
 * @param invitations the newest invitations
 * @param requests who asks to be let in
 * @param history the newest changes
 * @param owners how many represent the body
 */
public record TeamSheet(
        UUID organisationId,
        List<Member> members,
        List<Invited> invitations,
        List<Asking> requests,
        List<Change> history,
        long owners) {

    /** Somebody in the team. */
    public record Member(
            UUID place, UUID account, String name, String email, TeamRole teamRole, Instant since, boolean you) {}

    /** An invitation. */
    public record Invited(
            UUID id,
            String email,
            TeamRole teamRole,
            Invitation.State state,
            boolean expired,
            String invitedBy,
            int sentTimes,
            Instant sentAt,
            Instant expiresAt,
            @Nullable Instant settledAt) {}

    /** Somebody who asks to be let in. */
    public record Asking(UUID id, String name, String email, Instant askedAt) {}

    /** A line of the history. */
    public record Change(TeamChange.Act act, String name, TeamRole teamRole, String by, Instant at) {}

    /** Who has this place. */
    public Optional<Member> at(UUID place) {
        return members.stream().filter(member -> member.place().equals(place)).findFirst();
    }
}
