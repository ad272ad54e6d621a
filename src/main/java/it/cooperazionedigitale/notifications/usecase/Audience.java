package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.shared.Role;
import java.util.Collection;
import java.util.UUID;

/** Whom a letter is written to, before it is known who that is at the moment. */
sealed interface Audience {

    /** Who works for a body: owners and editors. */
    record Team(UUID body) implements Audience {}

    /** Everybody who holds a role. */
    record Holders(Role role) implements Audience {}

    /** These people. */
    record People(Collection<UUID> accounts) implements Audience {}
}
