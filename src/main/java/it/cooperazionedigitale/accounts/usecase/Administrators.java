package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
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
        if (!isOne(actor.id())) {
            throw new NotFound();
        }
        if (id.equals(actor.id())) {
            boolean alone = accounts.withRole(Role.ADMIN).size() < 2;
            throw new Refusal(alone ? "accounts.refusal.lastAdministrator" : "accounts.refusal.oneself");
        }
        return accounts.findById(id).orElseThrow(NotFound::new);
    }

    /** Whether the person administers now. */
    boolean isOne(UUID person) {
        return accounts.findById(person)
                .filter(Account::mayEnter)
                .filter(account -> account.roles().contains(Role.ADMIN))
                .isPresent();
    }

    /** All who administer but these two: one who acts, and the person it is about. */
    List<Account> others(UUID actor, UUID concerned) {
        return accounts.withRole(Role.ADMIN).stream()
                .filter(person -> !person.id().equals(actor) && !person.id().equals(concerned))
                .toList();
    }
}
