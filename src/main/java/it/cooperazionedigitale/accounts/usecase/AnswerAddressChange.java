package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.domain.AddressChange;
import it.cooperazionedigitale.accounts.domain.AddressChanges;
import it.cooperazionedigitale.accounts.domain.MailedSecret;
import it.cooperazionedigitale.accounts.domain.MailedTokens;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One of the two addresses agrees to a move, or refuses it; the account moves when both have agreed. */
@Service
public class AnswerAddressChange {

    private final Accounts accounts;
    private final AddressChanges changes;
    private final MailedTokens tokens;
    private final OpenSessions sessions;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerAddressChange(
            Accounts accounts,
            AddressChanges changes,
            MailedTokens tokens,
            OpenSessions sessions,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.tokens = tokens;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Agrees or refuses; a second time changes nothing. */
    @Transactional
    @Unguarded("the link shows which of the two addresses it is")
    public void answer(String secret, boolean agrees) {
        Instant now = clock.instant();
        String hash = MailedSecret.hash(secret);
        AddressChange change = changes.holdBySecret(hash).orElseThrow(() -> new Refusal("accounts.refusal.linkSpent"));
        Account account = accounts.findById(change.accountId())
                .filter(found -> change.isDone() || found.email().equals(change.oldEmail()))
                .orElseThrow(() -> new Refusal("accounts.refusal.linkSpent"));
        if (!agrees) {
            if (change.refuse(now)) {
                changes.saveAndFlush(change);
                audit.record(Viewer.system(), "account.addressChangeRefused", "account", account.id(), null, Map.of());
            }
            return;
        }
        boolean both = change.confirm(hash, now);
        changes.saveAndFlush(change);
        if (both) {
            move(account, change, now);
        }
    }

    private void move(Account account, AddressChange change, Instant now) {
        account.moveTo(change.newEmail(), now);
        try {
            accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException somebodyElses) {
            throw new Refusal("accounts.refusal.addressTaken");
        }
        tokens.spendAll(account.id(), now);
        sessions.refresh(account.id());
        Changes told = Changes.personal("email", change.oldEmail(), change.newEmail());
        audit.record(Viewer.system(), "account.addressChanged", "account", account.id(), null, told);
    }
}
