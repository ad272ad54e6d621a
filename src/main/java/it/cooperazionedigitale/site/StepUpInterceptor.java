package it.cooperazionedigitale.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Asks who begins an act marked {@link StepUp} to prove who they are, unless they have done so a moment ago. */
public final class StepUpInterceptor implements HandlerInterceptor {

    private final boolean required;
    private final AllRequiredFactorsAuthorizationManager<Object> recent;

    StepUpInterceptor(boolean required, Duration valid) {
        this.required = required;
        this.recent = AllRequiredFactorsAuthorizationManager.builder()
                .requireFactor(factor -> factor.authority(StepUp.IDENTITY).validDuration(valid))
                .build();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        StepUp rule = handler instanceof HandlerMethod method ? method.getMethodAnnotation(StepUp.class) : null;
        if (rule == null || !Viewers.current().signedIn() || isHarmless(rule, request) || isProved()) {
            return true;
        }
        PendingAct.of(request, rule.value()).keep(request.getSession());
        response.sendRedirect("/conferma-identita");
        return false;
    }

    private static boolean isHarmless(StepUp rule, HttpServletRequest request) {
        String[] said = rule.field().isEmpty() ? null : request.getParameterValues(rule.field());
        return said != null && said.length == 1 && List.of(rule.harmless()).contains(said[0]);
    }

    /** Whether the person of this request has proved who they are a moment ago, or need not. */
    public boolean isProved() {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        return !required || recent.authorize(() -> person, this).isGranted();
    }
}
