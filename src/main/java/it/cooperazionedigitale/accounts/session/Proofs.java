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
 * @param held what second factor the person has, which then must be proved
 */
public record Proofs(Map<Proof, Instant> given, Held held) implements Serializable {

    /** What a person has as second factor. */
    public enum Held {
        NOTHING,
        /** Codes by mail only: not enough for those who work for the programme. */
        MAIL,
        /** A passkey or an app. */
        MORE
    }

    private static final Proofs NONE = new Proofs(Map.of(), Held.NOTHING);

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
        return new Proofs(more, held);
    }

    /** The same proofs of somebody who has, or no longer has, a second factor. */
    public Proofs whenHolding(Held now) {
        return new Proofs(given, now);
    }

    /** Whether the person has a second factor. */
    public boolean enrolled() {
        return held != Held.NOTHING;
    }

    /** When a second factor was proved last; a code by mail proves nothing of whoever is obliged to more and has it. */
    Optional<Instant> second(boolean obliged) {
        return given.entrySet().stream()
                .filter(proof -> proof.getKey().second())
                .filter(proof -> proof.getKey() != Proof.MAIL || !obliged || held == Held.MAIL)
                .map(Map.Entry::getValue)
                .max(Instant::compareTo);
    }

    /** When the identity was proved last, by the strongest way the person has. */
    Optional<Instant> identity(boolean obliged) {
        return enrolled() ? second(obliged) : given.values().stream().max(Instant::compareTo);
    }
}
