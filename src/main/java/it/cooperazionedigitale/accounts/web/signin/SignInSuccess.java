package it.cooperazionedigitale.accounts.web.signin;

import it.cooperazionedigitale.accounts.session.KnownDevices;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.shared.Viewer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** After signing in: on to the second factor where one is due; then back to the page that was asked for, else to the person's home. */
@Component
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    private final KnownDevices devices;

    SignInSuccess(RequestCache cameFrom, KnownDevices devices) {
        this.devices = devices;
        setRequestCache(cameFrom);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication.getPrincipal() instanceof Viewer viewer) {
            devices.remember(viewer.id(), request, response);
        }
        String still = authentication instanceof SignedIn person
                ? switch (person.missing()) {
                    case NOTHING -> null;
                    case SECOND_FACTOR -> "/accedi/verifica";
                    case SET_UP -> "/accedi/secondo-fattore";
                }
                : null;
        if (still == null) {
            super.onAuthenticationSuccess(request, response, authentication);
        } else {
            getRedirectStrategy().sendRedirect(request, response, still);
        }
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        return authentication.getPrincipal() instanceof Viewer viewer ? Homes.of(viewer) : "/";
    }
}
