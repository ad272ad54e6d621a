package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator gives a person a role in the programme. */
@Service
public class GrantRole {

    private final Accounts accounts;
    private final OpenSessions sessions;
    private final AuditTrail audit;

    GrantRole(Accounts accounts, OpenSessions sessions, AuditTrail audit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Grants the role; it holds from the person's next request on. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void grant(UUID accountId, Role role, Viewer viewer) {
        Account account = accounts.findById(accountId).orElseThrow(NotFound::new);
        if (account.grant(role)) {
            accounts.save(account);
            sessions.refresh(accountId);
            audit.record(viewer, "account.roleGranted", "account", accountId, null, Map.of("role", role.name()));
        }
    }
}
