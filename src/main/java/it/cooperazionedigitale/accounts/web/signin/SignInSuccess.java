package it.cooperazionedigitale.accounts.web.signin;

import it.cooperazionedigitale.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** After signing in: back to the page that was asked for, else to the person's home. */
@Component
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    SignInSuccess(RequestCache cameFrom) {
        setRequestCache(cameFrom);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        return authentication.getPrincipal() instanceof Viewer viewer ? Homes.of(viewer) : "/";
    }
}
