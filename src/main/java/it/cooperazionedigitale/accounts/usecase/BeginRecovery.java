package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.domain.FactorRecoveries;
import it.cooperazionedigitale.accounts.domain.FactorRecovery;
import it.cooperazionedigitale.accounts.domain.MailedSecret;
import it.cooperazionedigitale.accounts.domain.MailedToken;
import it.cooperazionedigitale.accounts.domain.MailedToken.Purpose;
import it.cooperazionedigitale.accounts.domain.MailedTokens;
import it.cooperazionedigitale.accounts.factor.Factors;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The address has answered: the wait begins, and everybody who could say no is told. */
@Service
public class BeginRecovery {

    private final Accounts accounts;
    private final MailedTokens tokens;
    private final FactorRecoveries recoveries;
    private final Factors factors;
    private final RecoveryLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    BeginRecovery(
            Accounts accounts,
            MailedTokens tokens,
            FactorRecoveries recoveries,
            Factors factors,
            RecoveryLetters letters,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.recoveries = recoveries;
        this.factors = factors;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins the wait; a second link, or the same one twice, begins no other. */
    @Transactional
    @Unguarded("the link from the mail shows that the address is the person's; the password was given to get it")
    public void begin(String secret) {
        Instant now = clock.instant();
        MailedToken token = tokens.findBySecretHashAndPurpose(MailedSecret.hash(secret), Purpose.RECOVER_FACTORS)
                .orElseThrow(BeginRecovery::spent);
        boolean any = factors.hold(token.accountId()).all() > 0;
        if (recoveries.waitingOf(token.accountId()).isPresent()) {
            return;
        }
        Account account = accounts.findById(token.accountId())
                .filter(Account::mayEnter)
                .filter(person -> any && person.roles().isEmpty())
                .orElseThrow(BeginRecovery::spent);
        token.use(account, now);
        tokens.save(token);
        MailedSecret stop = MailedSecret.fresh();
        FactorRecovery recovery = recoveries.saveAndFlush(FactorRecovery.begin(account.id(), stop, now));
        letters.tellAll(account, recovery, stop);
        audit.record(
                Viewer.system(),
                "account.recoveryBegun",
                "account",
                account.id(),
                null,
                Map.of("due", recovery.dueAt().toString()));
    }

    private static Refusal spent() {
        return new Refusal("accounts.refusal.linkSpent");
    }
}
