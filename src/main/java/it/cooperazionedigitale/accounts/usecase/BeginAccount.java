package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.AddressClaimed;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.domain.PasswordPolicy;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person registers. Whether the address is already somebody's makes no difference here, neither in the answer nor in the
 * time it takes: the letter that follows finds out.
 */
@Service
public class BeginAccount {

    private final Accounts accounts;
    private final PasswordCheck passwords;
    private final PasswordPolicy policy;
    private final AuditTrail audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    BeginAccount(
            Accounts accounts,
            PasswordCheck passwords,
            PasswordPolicy policy,
            AuditTrail audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Makes the account; its address counts once the letter sent to it is answered.
     *
     * @param language it or en: in which letters are written
     */
    @Transactional
    @Unguarded("anybody may register")
    public UUID begin(String email, String name, String password, String language) {
        policy.objection(password, name, email).ifPresent(objection -> {
            throw new Refusal(objection);
        });
        Account account =
                accounts.save(Account.begin(email, name, passwords.hash(password), language, clock.instant()));
        audit.record(Viewer.system(), "account.begun", "account", account.id(), null, Map.of());
        events.publishEvent(new AddressClaimed(Ids.next(), account.id()));
        return account.id();
    }
}
