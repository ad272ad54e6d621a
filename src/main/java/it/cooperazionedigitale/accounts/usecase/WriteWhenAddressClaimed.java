package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.AddressClaimed;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.domain.MailedSecret;
import it.cooperazionedigitale.accounts.domain.MailedToken;
import it.cooperazionedigitale.accounts.domain.MailedTokens;
import it.cooperazionedigitale.accounts.usecase.AccountLetters.Letter;
import java.time.Clock;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Asks the address whether it agrees; where it has its account already, its owner is told instead. */
@Component
class WriteWhenAddressClaimed {

    private final Accounts accounts;
    private final MailedTokens tokens;
    private final AccountLetters letters;
    private final MailAllowance allowance;
    private final Clock clock;

    WriteWhenAddressClaimed(
            Accounts accounts, MailedTokens tokens, AccountLetters letters, MailAllowance allowance, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.letters = letters;
        this.allowance = allowance;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(AddressClaimed claimed) {
        Account account = accounts.findById(claimed.accountId()).orElseThrow();
        if (account.addressConfirmed() || !allowance.allows(account.email())) {
            return;
        }
        Optional<Account> owner = accounts.findByEmail(account.email());
        if (owner.isPresent()) {
            letters.send(
                    owner.get(), new Letter("alreadyKnown", claimed.claimId().toString(), "/password-dimenticata"));
            return;
        }
        MailedSecret secret = MailedSecret.fresh();
        tokens.save(MailedToken.of(account, MailedToken.Purpose.CONFIRM_ADDRESS, secret, clock.instant()));
        letters.send(
                account, new Letter("confirm", claimed.claimId().toString(), "/registrati/conferma/" + secret.plain()));
    }
}
