package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person makes an account. */
@Service
class RegisterAccount implements AccountRegistration {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final Clock clock;

    RegisterAccount(Accounts accounts, PasswordEncoder passwords, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    @Unguarded("anybody may make an account")
    public UUID register(String email, String name, String password) {
        if (accounts.existsByEmail(Account.normalised(email))) {
            throw new Refusal("accounts.refusal.emailTaken");
        }
        Account account = accounts.save(Account.register(email, name, passwords.encode(password), clock.instant()));
        audit.record(Viewer.system(), "account.registered", "account", account.id(), null, Map.of());
        return account.id();
    }
}
