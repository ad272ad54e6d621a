package it.cooperazionedigitale.accounts.session;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has proved in this session. It is kept in the session's row.
 *
 * @param given when each proof was given last
 * @param enrolled whether the person has a second factor, which then must be proved
 */
public record Proofs(Map<Proof, Instant> given, boolean enrolled) implements Serializable {

    private static final Proofs NONE = new Proofs(Map.of(), false);

    /** An unchangeable copy. */
    public Proofs {
        given = Map.copyOf(given);
    }

    /** Nothing proved. */
    public static Proofs none() {
        return NONE;
    }

    /** One more proof. */
    public Proofs with(Proof proof, Instant at) {
        Map<Proof, Instant> more = new EnumMap<>(Proof.class);
        more.putAll(given);
        more.put(proof, at);
        return new Proofs(more, enrolled);
    }

    /** The same proofs of somebody who has, or no longer has, a second factor. */
    public Proofs whenEnrolled(boolean now) {
        return new Proofs(given, now);
    }

    /** When a second factor was proved last. */
    Optional<Instant> second() {
        return given.entrySet().stream()
                .filter(proof -> proof.getKey().second())
                .map(Map.Entry::getValue)
                .max(Instant::compareTo);
    }

    /** When the identity was proved last, by the strongest way the person has. */
    Optional<Instant> identity() {
        return enrolled ? second() : given.values().stream().max(Instant::compareTo);
    }
}
