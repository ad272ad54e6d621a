package it.cooperazionedigitale.applications.domain;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The earlier application a draft was begun with, if it was, and what of that nobody has read again yet. */
@Embeddable
public class Origin {

    private @Nullable UUID copiedFrom;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] unread = {};

    /** None. */
    protected Origin() {}

    void is(UUID source, Collection<String> places) {
        copiedFrom = source;
        unread = places.toArray(String[]::new);
    }

    /** Somebody has read again what was copied there. Says whether it waited for that. */
    public boolean reread(String place) {
        if (!unread().contains(place)) {
            return false;
        }
        unread = Arrays.stream(unread).filter(one -> !one.equals(place)).toArray(String[]::new);
        return true;
    }

    /** The earlier application, while there is that. */
    public Optional<UUID> copiedFrom() {
        return Optional.ofNullable(copiedFrom);
    }

    /** Where, below the draft's address, something stands that was copied and that nobody has read again yet. */
    public Set<String> unread() {
        return Set.of(unread);
    }
}
