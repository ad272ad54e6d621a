package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What binds those who administer: they act one after the other, and nobody on oneself, so that one is always left. Who was
 * an administrator when the request began but lost the role to another's act meanwhile has lost it for this act too.
 */
@Component
class Administrators {

    private final Accounts accounts;

    Administrators(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The account an administrator is about to change, while no other administrator changes any. */
    Account account(UUID id, Viewer actor) {
        accounts.holdAdministrators();
        boolean still = accounts.findById(actor.id())
                .filter(Account::mayEnter)
                .filter(person -> person.roles().contains(Role.ADMIN))
                .isPresent();
        if (!still) {
            throw new NotFound();
        }
        if (id.equals(actor.id())) {
            boolean alone = accounts.withRole(Role.ADMIN).size() < 2;
            throw new Refusal(alone ? "accounts.refusal.lastAdministrator" : "accounts.refusal.oneself");
        }
        return accounts.findById(id).orElseThrow(NotFound::new);
    }
}
