package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.domain.PasswordPolicy;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An account for a person whose address is known: an invitation sent to it was answered. */
@Service
class RegisterAccount implements AccountRegistration {

    private final Accounts accounts;
    private final PasswordCheck passwords;
    private final PasswordPolicy policy;
    private final AuditTrail audit;
    private final Clock clock;

    RegisterAccount(Accounts accounts, PasswordCheck passwords, PasswordPolicy policy, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    @Unguarded("the caller has seen that the address is the person's")
    public UUID register(String email, String name, String password) {
        policy.objection(password, name, email).ifPresent(objection -> {
            throw new Refusal(objection);
        });
        String hash = passwords.hash(password);
        if (accounts.findByEmail(Account.normalised(email)).isPresent()) {
            throw new Refusal("accounts.refusal.emailTaken");
        }
        Account account = accounts.save(Account.register(email, name, hash, clock.instant()));
        audit.record(Viewer.system(), "account.registered", "account", account.id(), null, Map.of());
        return account.id();
    }
}
