package it.cooperazionedigitale.shared;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Nobody decides on what concerns a body they belong to: who answers for a procedure stands back where interests conflict
 * (law 241 of 1990, article 6-bis).
 */
public final class Impartial {

    private Impartial() {}

    /** Refuses, naming the body, when the person belongs to one of these. */
    public static void require(Viewer viewer, Collection<UUID> bodies) {
        own(viewer, bodies).ifPresent(body -> {
            throw new Refusal("site.refusal.ownBody", body.name());
        });
    }

    /** Refuses, naming the body, when the person belongs to it. */
    public static void require(Viewer viewer, UUID body) {
        require(viewer, List.of(body));
    }

    /** The one of these bodies that the person belongs to. */
    public static Optional<Viewer.Body> own(Viewer viewer, Collection<UUID> bodies) {
        return viewer.bodies().stream()
                .filter(body -> bodies.contains(body.id()))
                .findFirst();
    }
}
