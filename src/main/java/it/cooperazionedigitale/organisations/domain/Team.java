package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.TeamRole;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All places of one body's team, read while its row is held: there is always an OWNER left, whoever acts at the same time.
 *
 * @param organisationId the body
 * @param places the places
 */
public record Team(UUID organisationId, List<Membership> places) {

    /** A person's place. */
    public Optional<Membership> place(UUID account) {
        return places.stream()
                .filter(place -> place.accountId().equals(account))
                .findFirst();
    }

    /** A place by its id. */
    public Optional<Membership> at(UUID placeId) {
        return places.stream().filter(place -> place.id().equals(placeId)).findFirst();
    }

    /** Refuses, as if it did not exist, what only an OWNER may do: also to one who was an OWNER a moment ago. */
    public void requireOwner(UUID account) {
        if (place(account).filter(Membership::owner).isEmpty()) {
            throw new NotFound();
        }
    }

    /** Gives a person another place; the same again changes nothing. Says whether anything changed. */
    public boolean change(Membership place, TeamRole role) {
        if (place.teamRole() == role) {
            return false;
        }
        if (role != TeamRole.OWNER) {
            keepAnOwnerBeside(place);
        }
        place.become(role);
        return true;
    }

    /** Refuses to let the last OWNER go. */
    public void keepAnOwnerBeside(Membership going) {
        boolean others = places.stream().anyMatch(place -> place.owner() && place != going);
        if (going.owner() && !others) {
            throw new Refusal("organisations.refusal.lastOwner");
        }
    }
}
