package it.cooperazionedigitale.shared;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** Refuses, naming the body, when the person belongs to one of these two. */
    public static void require(Viewer viewer, UUID body, @Nullable UUID other) {
        require(viewer, other == null ? List.of(body) : List.of(body, other));
    }

    private static Optional<Viewer.Body> own(Viewer viewer, Collection<UUID> bodies) {
        return viewer.bodies().stream()
                .filter(body -> bodies.contains(body.id()))
                .findFirst();
    }
}
