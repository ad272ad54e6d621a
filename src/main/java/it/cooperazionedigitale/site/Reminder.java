package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something people are to be reminded of.
 *
 * @param letter the letter that says it
 * @param occasion what makes it once: the thing, its term and how near it is; the same occasion is written once to a person
 * @param readers who reads it
 * @param whom the body or the person; the proposer, where all holders of a role read it
 * @param role the role of {@link Readers#HOLDERS}, or one the person must still hold; null when none is needed
 * @param path where the reader goes on
 * @param term the end of the time there is, if there is one: nothing holds the letter back when it is near
 * @param args what the words mention: texts, days and instants; nothing personal
 * @param except who of its readers does not get it
 */
public record Reminder(
        String letter,
        String occasion,
        Readers readers,
        UUID whom,
        @Nullable Role role,
        String path,
        @Nullable Instant term,
        List<Object> args,
        @Nullable UUID except) {

    /** A reminder for all its readers. */
    public Reminder(
            String letter,
            String occasion,
            Readers readers,
            UUID whom,
            @Nullable Role role,
            String path,
            @Nullable Instant term,
            List<Object> args) {
        this(letter, occasion, readers, whom, role, path, term, args, null);
    }

    /** The same for all but one person: who proposed what others are to confirm. */
    public Reminder butNotTo(UUID person) {
        return new Reminder(letter, occasion, readers, whom, role, path, term, args, person);
    }

    /** Who reads a reminder. */
    public enum Readers {
        /** Owners and editors of a body. */
        TEAM,
        /** Owners of a body only: for what they alone may do. */
        OWNERS,
        /** One person. */
        PERSON,
        /** Everybody who holds a role. */
        HOLDERS
    }
}
