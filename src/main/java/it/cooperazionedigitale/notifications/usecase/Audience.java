package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.applications.ApplicationPart;
import it.cooperazionedigitale.shared.Role;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Whom a letter is written to, before it is known who that is at the moment. */
sealed interface Audience {

    /** Who works for a body: owners and editors. */
    record Team(UUID body) implements Audience {}

    /** The teams of the bodies that share in applications, in the same order. */
    static List<Audience> teams(List<ApplicationPart> parts) {
        return parts.stream().<Audience>map(part -> new Team(part.body())).toList();
    }

    /** Everybody who holds a role. */
    record Holders(Role role) implements Audience {}

    /** These people. */
    record People(Collection<UUID> accounts) implements Audience {}
}
