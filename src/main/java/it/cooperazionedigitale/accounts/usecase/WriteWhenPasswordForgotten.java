package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.PasswordForgotten;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.domain.ForgottenPasswords;
import it.cooperazionedigitale.accounts.domain.MailedSecret;
import it.cooperazionedigitale.accounts.domain.MailedToken;
import it.cooperazionedigitale.accounts.domain.MailedTokens;
import it.cooperazionedigitale.accounts.usecase.AccountLetters.Letter;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Sends the link to the owner of the address, if it has one; each address gets only so many. */
@Component
class WriteWhenPasswordForgotten {

    private final ForgottenPasswords requests;
    private final Accounts accounts;
    private final MailedTokens tokens;
    private final AccountLetters letters;
    private final MailAllowance allowance;
    private final AuditTrail audit;
    private final Clock clock;

    WriteWhenPasswordForgotten(
            ForgottenPasswords requests,
            Accounts accounts,
            MailedTokens tokens,
            AccountLetters letters,
            MailAllowance allowance,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.tokens = tokens;
        this.letters = letters;
        this.allowance = allowance;
        this.audit = audit;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(PasswordForgotten forgotten) {
        requests.take(forgotten.requestId())
                .flatMap(accounts::findByEmail)
                .filter(Account::mayEnter)
                .filter(account -> allowance.allows(account.email()))
                .ifPresent(account -> write(account, forgotten.requestId().toString()));
    }

    private void write(Account account, String occasion) {
        MailedSecret secret = MailedSecret.fresh();
        tokens.save(MailedToken.of(account, MailedToken.Purpose.NEW_PASSWORD, secret, clock.instant()));
        letters.send(account, new Letter("forgotten", occasion, "/password/" + secret.plain()));
        audit.record(Viewer.system(), "account.passwordForgotten", "account", account.id(), null, Map.of());
    }
}
