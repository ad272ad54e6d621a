package it.cooperazionedigitale.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting, on whose behalf and with which rights: the principal of a request.
 *
 * @param accountId the person's account, null for nobody
 * @param name the person's name, or a word for the system
 * @param email the address the person signs in with, empty for nobody
 * @param roles all roles held at this moment
 * @param organisationId the body the person acts for, if any
 * @param organisationName its name, if any
 * @param teamRole the person's place in that body's team, if any
 * @param hubId the hub of a node officer or hub manager
 * @param regions the region codes of a node officer
 * @param bodies all bodies the person can act for, in the order of joining them
 */
public record Viewer(
        @Nullable UUID accountId,
        String name,
        String email,
        Set<Role> roles,
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        @Nullable TeamRole teamRole,
        @Nullable UUID hubId,
        Set<String> regions,
        List<Body> bodies)
        implements Serializable {

    /**
     * A body a person can act for.
     *
     * @param id the body
     * @param name its name
     */
    public record Body(UUID id, String name) implements Serializable {}

    /** Somebody may have been remembered before this was known of them: then there is nothing to switch to. */
    public Viewer {
        bodies = bodies == null ? List.of() : List.copyOf(bodies);
    }

    /** Somebody who has nothing to switch to. */
    public Viewer(
            @Nullable UUID accountId,
            String name,
            String email,
            Set<Role> roles,
            @Nullable UUID organisationId,
            @Nullable String organisationName,
            @Nullable TeamRole teamRole,
            @Nullable UUID hubId,
            Set<String> regions) {
        this(accountId, name, email, roles, organisationId, organisationName, teamRole, hubId, regions, List.of());
    }

    private static final Viewer ANONYMOUS = new Viewer(null, "", "", Set.of(), null, null, null, null, Set.of());
    private static final Viewer SYSTEM = new Viewer(null, "sistema", "", Set.of(), null, null, null, null, Set.of());

    /** Nobody signed in. */
    public static Viewer anonymous() {
        return ANONYMOUS;
    }

    /** The portal itself: clocks, loaders, listeners. It holds no role. */
    public static Viewer system() {
        return SYSTEM;
    }

    /** Whether somebody is signed in. */
    public boolean signedIn() {
        return accountId != null;
    }

    /** Whether the person holds the role now. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the person holds at least one of the roles now. */
    public boolean hasAny(Role... any) {
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person acts for this body with at least this place in its team. */
    public boolean mayIn(@Nullable UUID organisation, TeamRole atLeast) {
        return organisation != null
                && organisation.equals(organisationId)
                && teamRole != null
                && teamRole.compareTo(atLeast) >= 0;
    }

    /** The account's id of somebody signed in; fails for nobody. */
    public UUID id() {
        if (accountId == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return accountId;
    }
}
