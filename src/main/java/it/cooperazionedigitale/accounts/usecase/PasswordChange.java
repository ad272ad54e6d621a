package it.cooperazionedigitale.accounts.usecase;

import static it.cooperazionedigitale.outbox.Letter.moment;

import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.domain.MailedTokens;
import it.cooperazionedigitale.accounts.domain.PasswordPolicy;
import it.cooperazionedigitale.accounts.session.KnownDevices;
import it.cooperazionedigitale.accounts.usecase.AccountLetters.Letter;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What every new password means: it is a good one, the old links and sessions end, and the person is told. */
@Component
class PasswordChange {

    private final Accounts accounts;
    private final PasswordPolicy policy;
    private final MailedTokens tokens;
    private final OpenSessions sessions;
    private final KnownDevices devices;
    private final AccountLetters letters;

    PasswordChange(
            Accounts accounts,
            PasswordPolicy policy,
            MailedTokens tokens,
            OpenSessions sessions,
            KnownDevices devices,
            AccountLetters letters) {
        this.accounts = accounts;
        this.policy = policy;
        this.tokens = tokens;
        this.sessions = sessions;
        this.devices = devices;
        this.letters = letters;
    }

    /** The new password, with its hash, which was made before any connection was held. */
    void change(Account account, String password, String hash, Instant now) {
        policy.objection(password, account.name(), account.email()).ifPresent(objection -> {
            throw new Refusal(objection);
        });
        account.choosePassword(hash);
        accounts.saveAndFlush(account);
        tokens.spendAll(account.id(), now);
        sessions.close(account.id());
        devices.forget(account.id());
        letters.send(
                account, new Letter("passwordChanged", Ids.next().toString(), "/password-dimenticata", moment(now)));
    }
}
