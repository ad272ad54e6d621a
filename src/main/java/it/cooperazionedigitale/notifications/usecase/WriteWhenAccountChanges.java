package it.cooperazionedigitale.notifications.usecase;

import static it.cooperazionedigitale.outbox.Letter.moment;

import it.cooperazionedigitale.accounts.AccountBlocked;
import it.cooperazionedigitale.accounts.AccountClosed;
import it.cooperazionedigitale.accounts.AccountUnblocked;
import it.cooperazionedigitale.accounts.PersonSeen;
import it.cooperazionedigitale.accounts.RoleGranted;
import it.cooperazionedigitale.accounts.RoleRevoked;
import it.cooperazionedigitale.notifications.usecase.Letters.Letter;
import it.cooperazionedigitale.shared.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.event.EventListener;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Tells a person what an administrator changed about them, and why. */
@Component
class WriteWhenAccountChanges {

    private final Letters letters;

    WriteWhenAccountChanges(Letters letters) {
        this.letters = letters;
    }

    @EventListener
    void on(RoleGranted fact) {
        tell(
                "roleGranted",
                fact.accountId(),
                fact.role() + "/" + fact.at(),
                "/account",
                name(fact.role()),
                fact.reason());
    }

    @EventListener
    void on(RoleRevoked fact) {
        tell(
                "roleRevoked",
                fact.accountId(),
                fact.role() + "/" + fact.at(),
                "/account",
                name(fact.role()),
                fact.reason());
    }

    @EventListener
    void on(AccountBlocked fact) {
        tell("accountBlocked", fact.accountId(), fact.at().toString(), "/", fact.reason());
    }

    @EventListener
    void on(AccountUnblocked fact) {
        tell("accountUnblocked", fact.accountId(), fact.at().toString(), "/accedi", fact.reason());
    }

    @EventListener
    void on(AccountClosed fact) {
        tell("accountClosed", fact.accountId(), fact.at().toString(), "/", fact.reason());
    }

    @EventListener
    void on(PersonSeen fact) {
        tell(
                "personSeen",
                fact.accountId(),
                fact.seeingId().toString(),
                "/account",
                fact.administrator(),
                moment(fact.at()),
                fact.reason());
    }

    private void tell(String letter, UUID account, String occasion, String path, Object... args) {
        letters.send(List.of(account), new Letter(letter, account + "/" + occasion, path, args));
    }

    private static MessageSourceResolvable name(Role role) {
        return new DefaultMessageSourceResolvable("site.role." + role);
    }
}
