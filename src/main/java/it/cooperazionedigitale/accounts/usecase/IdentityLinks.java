package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.SignInChanged.What;
import it.cooperazionedigitale.accounts.factor.Identities;
import it.cooperazionedigitale.accounts.session.ForeignIdentity;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the two ways of linking an identity have in common: one that belongs to another account stays there. */
@Component
class IdentityLinks {

    private final Identities identities;
    private final FactorChanges changes;

    IdentityLinks(Identities identities, FactorChanges changes) {
        this.identities = identities;
        this.changes = changes;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void link(ForeignIdentity identity, Viewer person) {
        if (identities.link(identity, person.id())) {
            changes.note(person, What.PROVIDER_ADDED, Map.of("issuer", identity.issuer()));
            return;
        }
        UUID owner = identities.account(identity).orElse(null);
        if (!person.id().equals(owner)) {
            throw new Refusal("accounts.refusal.identityElsewhere");
        }
    }
}
