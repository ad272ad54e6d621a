package it.cooperazionedigitale.accounts;

import it.cooperazionedigitale.shared.personal.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last things of an account: who the person is, for those who tell or erase it, and its end when the person asked for it. */
public interface AccountEnding {

    /** The person, with former addresses still known. */
    Optional<Person> person(UUID account);

    /**
     * Accounts begun before an instant whose address was never confirmed and that are not closed, by id.
     *
     * @param after the last one of those before; null for the first
     */
    List<UUID> unconfirmed(Instant before, @Nullable UUID after, int most);

    /** How many there are. */
    int countUnconfirmed(Instant before);

    /** Closes the account and every session, in the caller's transaction; a second time changes nothing. */
    void close(UUID account);
}
