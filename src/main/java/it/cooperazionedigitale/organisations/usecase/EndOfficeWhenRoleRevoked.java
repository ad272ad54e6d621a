package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.RoleRevoked;
import it.cooperazionedigitale.organisations.domain.Officers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is no longer officer or manager has no office either, and gets none of its mails. */
@Component
class EndOfficeWhenRoleRevoked {

    private final Officers officers;

    EndOfficeWhenRoleRevoked(Officers officers) {
        this.officers = officers;
    }

    @EventListener
    void on(RoleRevoked fact) {
        officers.findById(fact.accountId())
                .filter(officer -> officer.post() == fact.role())
                .ifPresent(officers::delete);
    }
}
