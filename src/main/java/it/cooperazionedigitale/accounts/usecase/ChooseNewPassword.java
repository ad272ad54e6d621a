package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.domain.MailedSecret;
import it.cooperazionedigitale.accounts.domain.MailedToken;
import it.cooperazionedigitale.accounts.domain.MailedTokens;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person who forgot the password chooses a new one behind the letter's link; all sessions end, and one signs in anew. */
@Service
public class ChooseNewPassword {

    private final Accounts accounts;
    private final MailedTokens tokens;
    private final PasswordCheck passwords;
    private final PasswordChange change;
    private final AuditTrail audit;
    private final Clock clock;

    ChooseNewPassword(
            Accounts accounts,
            MailedTokens tokens,
            PasswordCheck passwords,
            PasswordChange change,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.change = change;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sets the password; the link is used up only when the password is taken. */
    @Transactional
    @Unguarded("the link shows who it is")
    public void choose(String secret, String password) {
        String hash = passwords.hash(password);
        Instant now = clock.instant();
        MailedToken token = tokens.findBySecretHashAndPurpose(
                        MailedSecret.hash(secret), MailedToken.Purpose.NEW_PASSWORD)
                .orElseThrow(() -> new Refusal("accounts.refusal.linkSpent"));
        Account account = accounts.findById(token.accountId())
                .filter(Account::mayEnter)
                .orElseThrow(() -> new Refusal("accounts.refusal.linkSpent"));
        token.use(account, now);
        tokens.save(token);
        change.change(account, password, hash, now);
        audit.record(Viewer.system(), "account.passwordReset", "account", account.id(), null, Map.of());
    }
}
