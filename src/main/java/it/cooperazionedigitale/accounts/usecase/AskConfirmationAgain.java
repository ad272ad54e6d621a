package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.AddressClaimed;
import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.domain.MailedTokens;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person whose letter did not arrive asks for another, to the same address or to a corrected one. */
@Service
public class AskConfirmationAgain {

    private final Accounts accounts;
    private final MailedTokens tokens;
    private final OpenSessions sessions;
    private final AuditTrail audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AskConfirmationAgain(
            Accounts accounts,
            MailedTokens tokens,
            OpenSessions sessions,
            AuditTrail audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** Sends one more letter; links of earlier letters end when the address is another. Says whether one was needed. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public boolean ask(String email, Viewer viewer) {
        Account account = accounts.findById(viewer.id()).orElseThrow(NotFound::new);
        if (account.addressConfirmed()) {
            return false;
        }
        boolean corrected = account.correctAddress(email);
        if (corrected) {
            accounts.saveAndFlush(account);
            tokens.spendAll(account.id(), clock.instant());
            sessions.refresh(account.id());
        }
        audit.record(
                viewer, "account.confirmationAsked", "account", account.id(), null, Map.of("corrected", corrected));
        events.publishEvent(new AddressClaimed(Ids.next(), account.id()));
        return true;
    }
}
