package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.SignInChanged.What;
import it.cooperazionedigitale.accounts.session.Doorway;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person adds a passkey: Spring Security checks it, the trail and the mail go with it. */
@Service
public class AddPasskey {

    private final FactorChanges changes;

    AddPasskey(FactorChanges changes) {
        this.changes = changes;
    }

    /** Keeps the passkey of the person of this session, once the check has let it pass. */
    @Transactional
    @Unguarded("the chain lets in who has proved enough; the passkey goes to the account of this session")
    public CredentialRecord add(Supplier<CredentialRecord> check) {
        SignedIn who = Doorway.current().orElseThrow();
        CredentialRecord passkey = check.get();
        changes.note(who.person(), What.PASSKEY_ADDED, Map.of());
        return passkey;
    }
}
