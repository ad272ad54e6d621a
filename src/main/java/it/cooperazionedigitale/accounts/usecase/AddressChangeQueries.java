package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.EmailAddress;
import it.cooperazionedigitale.accounts.domain.AddressChange;
import it.cooperazionedigitale.accounts.domain.AddressChanges;
import it.cooperazionedigitale.accounts.domain.MailedSecret;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the wish to move to another address stands. */
@Service
@Transactional(readOnly = true)
public class AddressChangeQueries {

    private final AddressChanges changes;
    private final Clock clock;

    AddressChangeQueries(AddressChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A link of the two.
     *
     * @param standing OPEN, AGREED (this address has, the other not yet), DONE or SPENT
     * @param from the present address
     * @param to the wished one
     */
    public record Link(String standing, String from, String to) {}

    /** How the change behind a link stands. */
    @Unguarded("who has the link is one of the two addresses")
    public Link behind(String secret) {
        String hash = MailedSecret.hash(secret);
        return changes.bySecret(hash)
                .map(change -> new Link(
                        standing(change, hash),
                        EmailAddress.shown(change.oldEmail()),
                        EmailAddress.shown(change.newEmail())))
                .orElse(new Link("SPENT", "", ""));
    }

    private String standing(AddressChange change, String hash) {
        if (change.isDone()) {
            return "DONE";
        }
        if (!change.isOpen(clock.instant())) {
            return "SPENT";
        }
        return change.hasAgreed(hash) ? "AGREED" : "OPEN";
    }

    /** The address the viewer wants to move to, while that is open. */
    @PreAuthorize("#viewer.signedIn()")
    public Optional<String> wished(Viewer viewer) {
        return changes.openOf(viewer.id())
                .filter(change -> change.isOpen(clock.instant()))
                .map(change -> EmailAddress.shown(change.newEmail()));
    }
}
