package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.AccountState;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.domain.MailedSecret;
import it.cooperazionedigitale.accounts.domain.MailedToken;
import it.cooperazionedigitale.accounts.domain.MailedTokens;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who operates the machine makes the first administrator; a further one only with a reason, when all others are lost. */
@Service
public class CreateFirstAdministrator {

    private static final String FIRST = "Prima persona che amministra il portale.";

    private final Accounts accounts;
    private final MailedTokens tokens;
    private final PasswordEncoder passwords;
    private final OpenSessions sessions;
    private final AuditTrail audit;
    private final Clock clock;

    CreateFirstAdministrator(
            Accounts accounts,
            MailedTokens tokens,
            PasswordEncoder passwords,
            OpenSessions sessions,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What was made.
     *
     * @param accountId the administrator's account
     * @param passwordPath where the password is chosen, once and soon: who has it can do so
     */
    public record Made(UUID accountId, String passwordPath) {}

    /**
     * Gives the administrator's role to the person of the address, whose account is made if there is none. An account made
     * here has a password that nobody knows.
     *
     * @param reason why although there is an administrator; empty for the first one
     */
    @Transactional
    @Unguarded("a command of who operates the machine, before anybody can sign in; no page calls it")
    public Made create(String email, String name, String reason) {
        accounts.oneAtATime("first administrator");
        if (reason.isBlank() && !accounts.withRole(Role.ADMIN).isEmpty()) {
            throw new Refusal("accounts.refusal.administratorExists");
        }
        Account account = accounts.findByEmail(Account.normalised(email)).orElseGet(() -> make(email, name));
        String why = reason.isBlank() ? FIRST : reason.strip();
        if (account.unblock()) {
            accounts.save(account);
            Changes told = Changes.of("accountState", AccountState.BLOCKED, account.state());
            audit.record(Viewer.system(), "account.unblocked", "account", account.id(), why, told);
        }
        if (account.grant(Role.ADMIN, null, why, clock.instant())) {
            accounts.save(account);
            sessions.refresh(account.id());
            Changes told = Changes.of("role", null, Role.ADMIN);
            audit.record(Viewer.system(), "account.roleGranted", "account", account.id(), why, told);
        }
        MailedSecret secret = MailedSecret.fresh();
        tokens.save(MailedToken.of(account, MailedToken.Purpose.NEW_PASSWORD, secret, clock.instant()));
        return new Made(account.id(), "/password/" + secret.plain());
    }

    private Account make(String email, String name) {
        String nobodyKnows = MailedSecret.fresh().plain();
        return Account.register(email, name, passwords.encode(nobodyKnows), clock.instant());
    }
}
