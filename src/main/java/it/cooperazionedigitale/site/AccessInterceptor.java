package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets in only those for whom {@link AccessibleTo} says the address exists; for all others it does not. */
final class AccessInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || ErrorController.class.isAssignableFrom(method.getBeanType())) {
            return true;
        }
        if (!admits(AccessRule.of(method), Viewers.current())) {
            throw new NotFound();
        }
        return true;
    }

    private static boolean admits(@Nullable AccessibleTo rule, Viewer viewer) {
        if (rule == null) {
            return false;
        }
        return rule.everybody() || rule.signedIn() && viewer.signedIn() || viewer.hasAny(rule.value());
    }
}
