package it.cooperazionedigitale.notifications.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What people wish, by account. */
public interface Wishes extends Repository<Wish, UUID> {

    /** The wish of an account, if it has said any. */
    Optional<Wish> findById(UUID account);

    /** Keeps it. */
    Wish saveAndFlush(Wish wish);
}
