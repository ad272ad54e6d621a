package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator gives a person a role in the programme; one that decides is proposed instead. */
@Service
public class GrantRole {

    private final Accounts accounts;
    private final RoleGiving giving;

    GrantRole(Accounts accounts, RoleGiving giving) {
        this.accounts = accounts;
        this.giving = giving;
    }

    /** Grants the role, with a reason that is kept and told; it holds from the person's next request on. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void grant(UUID accountId, Role role, String reason, Viewer viewer) {
        if (accountId.equals(viewer.accountId())) {
            throw new Refusal("accounts.refusal.oneself");
        }
        if (Account.DECIDING.contains(role)) {
            throw new Refusal("accounts.refusal.roleNeedsTwo");
        }
        Account account = accounts.findById(accountId).orElseThrow(NotFound::new);
        giving.give(account, role, reason, null, viewer);
    }
}
