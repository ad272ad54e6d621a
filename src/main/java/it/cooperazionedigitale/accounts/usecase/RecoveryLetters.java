package it.cooperazionedigitale.accounts.usecase;

import static it.cooperazionedigitale.outbox.Letter.moment;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.AddressChanges;
import it.cooperazionedigitale.accounts.domain.FactorRecovery;
import it.cooperazionedigitale.accounts.domain.MailedSecret;
import it.cooperazionedigitale.accounts.usecase.AccountLetters.Letter;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The letters about a recovery go to every address the account has or had: an intruder cannot keep them all from being read. */
@Component
class RecoveryLetters {

    private final AccountLetters letters;
    private final AddressChanges changes;

    RecoveryLetters(AccountLetters letters, AddressChanges changes) {
        this.letters = letters;
        this.changes = changes;
    }

    /** It has begun: when it will be done, and how to stop it. */
    void tellAll(Account account, FactorRecovery recovery, MailedSecret stop) {
        send(account, "recoveryBegun", recovery, "/accedi/recupero/fermo/" + stop.plain(), moment(recovery.dueAt()));
    }

    /** It has been stopped. */
    void tellStopped(Account account, FactorRecovery recovery) {
        send(account, "recoveryStopped", recovery, "/account/sicurezza");
    }

    /** The factors have fallen away. */
    void tellDone(Account account, FactorRecovery recovery) {
        send(account, "recoveryDone", recovery, "/accedi");
    }

    private void send(Account account, String name, FactorRecovery recovery, String path, Object... args) {
        Set<String> addresses = new LinkedHashSet<>();
        addresses.add(account.email());
        addresses.addAll(changes.formerOf(account.id()));
        addresses.forEach(address ->
                letters.send(account, address, new Letter(name, recovery.id().toString(), path, args)));
    }
}
