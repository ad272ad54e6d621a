package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.accounts.factor.PasskeyOwners;
import java.util.UUID;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs in by a passkey that has verified its user, which counts as both factors. Within a session it is one more proof
 * of the same person; another person's passkey proves nothing there.
 */
class PasskeySignIn implements AuthenticationProvider {

    private final WebAuthnRelyingPartyOperations passkeys;
    private final PasskeyOwners owners;
    private final ViewerAssembly assembly;
    private final TransactionTemplate transaction;

    PasskeySignIn(
            WebAuthnRelyingPartyOperations passkeys,
            PasskeyOwners owners,
            ViewerAssembly assembly,
            TransactionTemplate transaction) {
        this.passkeys = passkeys;
        this.owners = owners;
        this.assembly = assembly;
        this.transaction = transaction;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        UUID account = transaction.execute(status -> owner((WebAuthnAuthenticationRequestToken) attempt));
        SignedIn before = Doorway.current().orElse(null);
        if (before == null) {
            return assembly.signIn(account, Proof.PASSKEY)
                    .orElseThrow(() -> new BadCredentialsException("the account is closed"));
        }
        if (!before.person().id().equals(account)) {
            throw new BadCredentialsException("somebody else's passkey");
        }
        return assembly.proved(before, Proof.PASSKEY);
    }

    private UUID owner(WebAuthnAuthenticationRequestToken attempt) {
        try {
            return owners.account(
                            passkeys.authenticate(attempt.getWebAuthnRequest()).getId())
                    .orElseThrow();
        } catch (RuntimeException refused) {
            throw new BadCredentialsException("the passkey does not fit", refused);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return WebAuthnAuthenticationRequestToken.class.isAssignableFrom(authentication);
    }
}
