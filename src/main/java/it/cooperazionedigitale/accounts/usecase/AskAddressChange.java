package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.EmailAddress;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.domain.AddressChange;
import it.cooperazionedigitale.accounts.domain.AddressChanges;
import it.cooperazionedigitale.accounts.domain.MailedSecret;
import it.cooperazionedigitale.accounts.usecase.AccountLetters.Letter;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person asks to move to another address. Both addresses are written to, whether or not the new one is already
 * somebody's: only its owner could read it there, and the answer here is the same.
 */
@Service
public class AskAddressChange {

    private final Accounts accounts;
    private final AddressChanges changes;
    private final PasswordCheck passwords;
    private final AccountLetters letters;
    private final MailAllowance allowance;
    private final AuditTrail audit;
    private final Clock clock;

    AskAddressChange(
            Accounts accounts,
            AddressChanges changes,
            PasswordCheck passwords,
            AccountLetters letters,
            MailAllowance allowance,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.passwords = passwords;
        this.letters = letters;
        this.allowance = allowance;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes to both addresses; an earlier wish ends. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public void ask(String email, String password, Viewer viewer) {
        boolean right = passwords.fits(viewer.id(), password);
        Instant now = clock.instant();
        Account account = accounts.findById(viewer.id()).orElseThrow(NotFound::new);
        if (!right) {
            throw new Refusal("accounts.refusal.wrongPassword");
        }
        String wished = EmailAddress.normalised(email);
        if (!account.addressConfirmed() || wished.equals(account.email())) {
            throw new Refusal("accounts.refusal.sameAddress");
        }
        changes.openOf(account.id()).ifPresent(before -> {
            before.replace(now);
            changes.saveAndFlush(before);
        });
        MailedSecret old = MailedSecret.fresh();
        MailedSecret fresh = MailedSecret.fresh();
        AddressChange change = changes.saveAndFlush(AddressChange.ask(account, wished, old, fresh, now));
        String shown = EmailAddress.shown(wished);
        letters.send(account, new Letter("changeOld", change.id().toString(), "/indirizzo/" + old.plain(), shown));
        if (allowance.allows(wished)) {
            letters.send(
                    account,
                    wished,
                    new Letter("changeNew", change.id().toString(), "/indirizzo/" + fresh.plain(), shown));
        }
        audit.record(viewer, "account.addressChangeAsked", "account", account.id(), null, Map.of());
    }
}
