package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.AddressConfirmed;
import it.cooperazionedigitale.accounts.OpenSessions;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person answers the letter. The link alone is not enough: who registered with somebody else's address must not get it
 * confirmed by that somebody's click, so the account's own session or its password is needed too.
 */
@Service
public class ConfirmAddress {

    private final Accounts accounts;
    private final MailedTokens tokens;
    private final PasswordCheck passwords;
    private final OpenSessions sessions;
    private final AuditTrail audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ConfirmAddress(
            Accounts accounts,
            MailedTokens tokens,
            PasswordCheck passwords,
            OpenSessions sessions,
            AuditTrail audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Confirms the address; a second time changes nothing.
     *
     * @param secret what the link carries
     * @param password the account's password, from somebody who is not signed in to it
     * @return the account
     */
    @Transactional
    @Unguarded("the link and the password, or the link and the session, show who it is")
    public UUID confirm(String secret, @Nullable String password, Viewer viewer) {
        boolean right = password != null && passwords.fitsBehind(secret, password);
        Instant now = clock.instant();
        MailedToken token = tokens.findBySecretHashAndPurpose(
                        MailedSecret.hash(secret), MailedToken.Purpose.CONFIRM_ADDRESS)
                .orElseThrow(ConfirmAddress::spent);
        Account account = accounts.findById(token.accountId()).orElseThrow(ConfirmAddress::spent);
        if (!account.id().equals(viewer.accountId()) && !right) {
            throw new Refusal("accounts.refusal.wrongPassword");
        }
        if (account.addressConfirmed()) {
            return account.id();
        }
        token.use(account, now);
        account.confirmAddress(now);
        try {
            accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException somebodyWasFirst) {
            throw new Refusal("accounts.refusal.addressTaken");
        }
        sessions.refresh(account.id());
        audit.record(viewer, "account.addressConfirmed", "account", account.id(), null, Map.of());
        events.publishEvent(new AddressConfirmed(account.id(), now));
        return account.id();
    }

    private static Refusal spent() {
        return new Refusal("accounts.refusal.linkSpent");
    }
}
