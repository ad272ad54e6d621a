package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells who is looking, from the security context of the request. */
public final class Viewers {

    private Viewers() {}

    /** The person of this request, or nobody. */
    public static Viewer current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Viewer viewer
                ? viewer
                : Viewer.anonymous();
    }
}
