package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.organisations.domain.Invitations;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody new to the portal takes the place a link offers: account and place, both or neither. */
@Service
public class JoinWithNewAccount {

    private final Invitations invitations;
    private final AccountRegistration accounts;
    private final Welcome welcome;

    JoinWithNewAccount(Invitations invitations, AccountRegistration accounts, Welcome welcome) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.welcome = welcome;
    }

    /** The account gets the address the link was sent to; refused when that address has an account. */
    @Transactional
    @Unguarded("who holds the link's secret reads the address it was sent to")
    public UUID join(LinkSecret secret, String name, String password, Viewer viewer) {
        String address = invitations.addressBehind(secret.hash()).orElseThrow(NotFound::new);
        UUID account = accounts.register(address, name, password);
        welcome.enter(secret, account, address, viewer);
        return account;
    }
}
