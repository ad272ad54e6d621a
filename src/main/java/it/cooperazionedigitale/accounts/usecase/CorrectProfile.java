package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person puts the own name, telephone and language right. */
@Service
public class CorrectProfile {

    private final Accounts accounts;
    private final OpenSessions sessions;
    private final AuditTrail audit;

    CorrectProfile(Accounts accounts, OpenSessions sessions, AuditTrail audit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * Saves what changed; the name holds everywhere from the next request on.
     *
     * @param phone digits and blanks, with a plus in front or not
     * @param language it or en
     */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public void correct(String name, @Nullable String phone, String language, Viewer viewer) {
        Account account = accounts.findById(viewer.id()).orElseThrow(NotFound::new);
        String oldName = account.name();
        String oldPhone = account.phone();
        Locale oldLanguage = account.locale();
        if (account.describe(name, phone, language)) {
            accounts.save(account);
            sessions.refresh(account.id());
            Changes changes = Changes.personal("name", oldName, account.name())
                    .andPersonal("phone", oldPhone, account.phone())
                    .andIf("language", oldLanguage.getLanguage(), language);
            audit.record(viewer, "account.profileUpdated", "account", account.id(), null, changes);
        }
    }
}
