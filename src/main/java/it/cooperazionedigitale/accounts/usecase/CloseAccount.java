package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator ends a person's account: open sessions end with it. */
@Service
public class CloseAccount {

    private final Accounts accounts;
    private final OpenSessions sessions;
    private final AuditTrail audit;

    CloseAccount(Accounts accounts, OpenSessions sessions, AuditTrail audit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Ends the account, with a reason that is kept. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void close(UUID accountId, String reason, Viewer viewer) {
        Account account = accounts.findById(accountId).orElseThrow(NotFound::new);
        if (account.close()) {
            accounts.save(account);
            sessions.close(accountId);
            audit.record(viewer, "account.closed", "account", accountId, reason, Map.of());
        }
    }
}
