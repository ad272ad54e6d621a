package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.factor.Factors;
import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.accounts.session.ForeignIdentity;
import it.cooperazionedigitale.accounts.session.ViewerAssembly;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever has read the code in the mail links the identity of this browser to that account. */
@Service
public class ConfirmLink {

    private final Accounts accounts;
    private final ViewerAssembly assembly;
    private final Factors factors;
    private final AttemptLimits limits;
    private final IdentityLinks links;

    ConfirmLink(
            Accounts accounts, ViewerAssembly assembly, Factors factors, AttemptLimits limits, IdentityLinks links) {
        this.accounts = accounts;
        this.assembly = assembly;
        this.factors = factors;
        this.limits = limits;
        this.links = links;
    }

    /** The account it is linked to now; empty when the code is not right. */
    @Transactional
    @Unguarded("the code from the mail is what lets in")
    public Optional<UUID> confirm(ForeignIdentity identity, String email, String code) {
        Account account = accounts.findByEmail(Account.normalised(email)).orElse(null);
        if (account == null
                || limits.tryOnce(Lane.CODE_TO_LINK, account.id().toString()).isPresent()
                || !assembly.mayLinkByMail(account.id())
                || !factors.takeMailedCode(account.id(), Factors.Purpose.LINK, code.replaceAll("[\\s-]", ""))) {
            return Optional.empty();
        }
        limits.forget(Lane.CODE_TO_LINK, account.id().toString());
        links.link(identity, assembly.viewer(account.id(), null).orElseThrow(NotFound::new));
        return Optional.of(account.id());
    }
}
