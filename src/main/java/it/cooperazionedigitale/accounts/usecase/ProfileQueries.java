package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.EmailAddress;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal knows of a person, for that person. */
@Service
@Transactional(readOnly = true)
public class ProfileQueries {

    private final Accounts accounts;

    ProfileQueries(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * The person's own data.
     *
     * @param name the name
     * @param email the address, as people write it
     * @param phone the telephone, empty when none was given
     * @param language it or en
     */
    public record Profile(String name, String email, String phone, String language) {}

    /** The viewer's own; nothing for somebody without an account of their own. */
    @PreAuthorize("#viewer.signedIn()")
    public Optional<Profile> own(Viewer viewer) {
        return accounts.findById(viewer.id())
                .map(account -> new Profile(
                        account.name(),
                        EmailAddress.shown(account.email()),
                        Objects.requireNonNullElse(account.phone(), ""),
                        account.locale().getLanguage()));
    }
}
