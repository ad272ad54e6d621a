package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stops an act of a page that was shown for another body than the one the person acts for now. */
final class BodyOfPageInterceptor implements HandlerInterceptor {

    private final MessageSource messages;

    BodyOfPageInterceptor(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!HttpMethod.POST.matches(request.getMethod())
                || !(handler instanceof HandlerMethod method)
                || !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ForTheBodyOfThePage.class)) {
            return true;
        }
        Viewer viewer = Viewers.current();
        String said = request.getParameter(ForTheBodyOfThePage.FIELD);
        if (viewer.organisationId() == null || isTheSame(said, viewer)) {
            return true;
        }
        request.setAttribute(
                ErrorAdvice.REASON,
                messages.getMessage(
                        "site.error.otherBody",
                        new Object[] {viewer.organisationName()},
                        LocaleContextHolder.getLocale()));
        TypedForAnother.in(request, viewer, said)
                .ifPresent(typed -> request.setAttribute(TypedForAnother.ATTRIBUTE, typed));
        response.sendError(HttpServletResponse.SC_CONFLICT);
        return false;
    }

    /** Who has one body only can mean no other, whatever page it comes from. */
    private static boolean isTheSame(@Nullable String said, Viewer viewer) {
        return said == null ? viewer.bodies().size() < 2 : said.equals(String.valueOf(viewer.organisationId()));
    }
}
