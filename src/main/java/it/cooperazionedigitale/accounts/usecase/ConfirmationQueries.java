package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.domain.MailedSecret;
import it.cooperazionedigitale.accounts.domain.MailedToken;
import it.cooperazionedigitale.accounts.domain.MailedToken.Purpose;
import it.cooperazionedigitale.accounts.domain.MailedTokens;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How links stand, for the pages that open them. */
@Service
@Transactional(readOnly = true)
public class ConfirmationQueries {

    /** What opening a link finds. */
    public enum Standing {
        /** Good, and the viewer is the person. */
        READY,
        /** Good, and nobody is signed in. */
        NEEDS_PASSWORD,
        /** Good, and somebody else is signed in. */
        OTHER_ACCOUNT,
        /** The address is confirmed already. */
        DONE,
        /** Unknown, too old or used. */
        SPENT
    }

    private final Accounts accounts;
    private final MailedTokens tokens;
    private final Clock clock;

    ConfirmationQueries(Accounts accounts, MailedTokens tokens, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** How the link that confirms an address stands for the viewer. */
    @Unguarded("who has the link may know whether it is good")
    public Standing confirmation(String secret, Viewer viewer) {
        Optional<MailedToken> token =
                tokens.findBySecretHashAndPurpose(MailedSecret.hash(secret), Purpose.CONFIRM_ADDRESS);
        Optional<Account> account = token.flatMap(found -> accounts.findById(found.accountId()));
        if (account.isEmpty()) {
            return Standing.SPENT;
        }
        if (account.get().addressConfirmed()) {
            return Standing.DONE;
        }
        if (!token.get().isGood(account.get(), clock.instant())) {
            return Standing.SPENT;
        }
        return !viewer.signedIn()
                ? Standing.NEEDS_PASSWORD
                : viewer.id().equals(account.get().id()) ? Standing.READY : Standing.OTHER_ACCOUNT;
    }

    /** Whether the link that sets a new password is good now. */
    @Unguarded("who has the link may know whether it is good")
    public boolean newPassword(String secret) {
        return tokens.findBySecretHashAndPurpose(MailedSecret.hash(secret), Purpose.NEW_PASSWORD)
                .filter(token -> accounts.findById(token.accountId())
                        .filter(account -> token.isGood(account, clock.instant()))
                        .isPresent())
                .isPresent();
    }

    /** The viewer's own address while it waits for its confirmation. */
    @PreAuthorize("#viewer.signedIn()")
    public Optional<String> waiting(Viewer viewer) {
        return accounts.unconfirmedAddressOf(viewer.id());
    }
}
