package it.cooperazionedigitale.accounts;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seam for the module that knows bodies, teams and hubs: it completes the picture of who is acting. */
public interface ActingFor {

    /**
     * The body a person acts for.
     *
     * @param organisationId the body
     * @param organisationName its name
     * @param teamRole the person's place in its team
     * @param role APPLICANT or TRANSFORMER, by the kind of body
     */
    record Body(UUID organisationId, String organisationName, TeamRole teamRole, Role role) {}

    /**
     * The part of the programme an officer works on.
     *
     * @param hubId the hub
     * @param regions the region codes; empty means the whole hub
     */
    record Scope(@Nullable UUID hubId, Set<String> regions) {}

    /** All bodies a person can act for, in the order of joining them. */
    List<Body> bodies(UUID account);

    /** The chosen body when the person is in its team, else the person's first one. */
    default Optional<Body> body(UUID account, @Nullable UUID chosen) {
        return one(bodies(account), chosen);
    }

    /** The chosen one of these bodies, else the first. */
    static Optional<Body> one(List<Body> bodies, @Nullable UUID chosen) {
        return bodies.stream()
                .filter(body -> body.organisationId().equals(chosen))
                .findFirst()
                .or(() -> bodies.stream().findFirst());
    }

    /** The hub and regions of an officer or manager. */
    Scope scope(UUID account);
}
