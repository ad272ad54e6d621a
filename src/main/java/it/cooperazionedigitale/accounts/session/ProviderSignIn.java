package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.accounts.factor.Identities;
import it.cooperazionedigitale.accounts.usecase.LinkIdentity;
import it.cooperazionedigitale.shared.Refusal;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Somebody comes back from the provider: signs in whose identity is linked, links it for who asked to, and leads the
 * others to link it. A second factor is asked for as after a password.
 */
class ProviderSignIn implements AuthenticationSuccessHandler {

    private final Identities identities;
    private final LinkIdentity link;
    private final Doorway doorway;
    private final AuthenticationSuccessHandler inside;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    ProviderSignIn(Identities identities, LinkIdentity link, Doorway doorway, AuthenticationSuccessHandler inside) {
        this.identities = identities;
        this.link = link;
        this.doorway = doorway;
        this.inside = inside;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication arrival)
            throws IOException, ServletException {
        OidcUser told = (OidcUser) arrival.getPrincipal();
        ForeignIdentity identity = new ForeignIdentity(told.getIssuer().toString(), told.getSubject());
        SecurityContext before = contexts.loadDeferredContext(request).get();
        SecurityContextHolder.setContext(before);
        SignedIn person = before.getAuthentication() instanceof SignedIn found ? found : null;
        if (person != null
                && person.missing() == SignedIn.Missing.NOTHING
                && ForeignIdentity.isAskedBy(person, request)) {
            response.sendRedirect("/account/sicurezza?identita=" + (linked(identity, person) ? "collegata" : "altrui"));
            return;
        }
        UUID account = identities.account(identity).orElse(null);
        if (account == null) {
            identity.keep(request);
            response.sendRedirect("/accedi/collega");
            return;
        }
        inside.onAuthenticationSuccess(request, response, doorway.enter(account, Proof.PROVIDER, request, response));
    }

    private boolean linked(ForeignIdentity identity, SignedIn person) {
        try {
            link.link(identity, person.person());
            return true;
        } catch (Refusal elsewhere) {
            return false;
        }
    }
}
