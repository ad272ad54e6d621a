package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A signed-in person changes the password, knowing the present one; all sessions end, the page opens one again. */
@Service
public class ChangePassword {

    private final Accounts accounts;
    private final PasswordCheck passwords;
    private final PasswordChange change;
    private final AuditTrail audit;
    private final Clock clock;

    ChangePassword(Accounts accounts, PasswordCheck passwords, PasswordChange change, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.change = change;
        this.audit = audit;
        this.clock = clock;
    }

    /** Changes it. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public void change(String present, String password, Viewer viewer) {
        boolean right = passwords.fits(viewer.id(), present);
        String hash = passwords.hash(password);
        Account account = accounts.findById(viewer.id()).orElseThrow(NotFound::new);
        if (!right) {
            throw new Refusal("accounts.refusal.wrongPassword");
        }
        change.change(account, password, hash, clock.instant());
        audit.record(viewer, "account.passwordChanged", "account", account.id(), null, Map.of());
    }
}
