package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.domain.FactorRecoveries;
import it.cooperazionedigitale.accounts.domain.MailedSecret;
import it.cooperazionedigitale.accounts.domain.MailedToken;
import it.cooperazionedigitale.accounts.domain.MailedToken.Purpose;
import it.cooperazionedigitale.accounts.domain.MailedTokens;
import it.cooperazionedigitale.accounts.session.SecondFactorPolicy;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.accounts.session.SignedIn.Missing;
import it.cooperazionedigitale.accounts.usecase.AccountLetters.Letter;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Unguarded;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who knows the password says that every second factor is lost: a letter asks whether the address is still theirs. */
@Service
public class AskRecovery {

    private final Accounts accounts;
    private final FactorRecoveries recoveries;
    private final MailedTokens tokens;
    private final SecondFactorPolicy policy;
    private final AccountLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    AskRecovery(
            Accounts accounts,
            FactorRecoveries recoveries,
            MailedTokens tokens,
            SecondFactorPolicy policy,
            AccountLetters letters,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.recoveries = recoveries;
        this.tokens = tokens;
        this.policy = policy;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes the letter; while a recovery waits already, nothing happens. */
    @Transactional
    @Unguarded("only for the account of this session, whose password was just given and whose second factor is missing")
    public void ask(SignedIn who) {
        if (who.missing() != Missing.SECOND_FACTOR) {
            throw new NotFound();
        }
        if (!policy.recoversAlone(who.person())) {
            throw new Refusal("accounts.refusal.recoveryByOffice");
        }
        Account account = accounts.findById(who.person().id()).orElseThrow(NotFound::new);
        if (recoveries.waitingOf(account.id()).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        MailedSecret secret = MailedSecret.fresh();
        tokens.save(MailedToken.of(account, Purpose.RECOVER_FACTORS, secret, now));
        letters.send(
                account,
                new Letter("recoveryAsked", Ids.next().toString(), "/accedi/recupero/inizio/" + secret.plain()));
        audit.record(who.person(), "account.recoveryAsked", "account", account.id(), null, Map.of());
    }
}
