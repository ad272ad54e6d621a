package it.cooperazionedigitale.applications.web.summary;

import it.cooperazionedigitale.shared.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Who leaves the summary to change one answer comes back to it once that is saved: the page carries a fixed word, never an address,
 * so nobody can be sent anywhere else.
 */
@Component
class ReturnInterceptor implements HandlerInterceptor {

    private static final Pattern ADDRESS = Pattern.compile("(/coop/domande/([0-9a-f-]{36}))/.+");
    private static final String REDIRECT = "redirect:";

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        Matcher address = ADDRESS.matcher(request.getRequestURI());
        UUID id = address.matches() ? Typed.id(address.group(2)) : null;
        String name = view == null ? null : view.getViewName();
        if (id == null || name == null || !Returning.WORD.equals(request.getParameter(Returning.FIELD))) {
            return;
        }
        if (!name.startsWith(REDIRECT)) {
            view.addObject("returning", true);
        } else if ("POST".equals(request.getMethod())) {
            view.setViewName(REDIRECT + goOn(request.getRequestURI(), name.substring(REDIRECT.length()), id));
        }
    }

    /** A page that asks to be looked at once more keeps the word; any other way on leads to the summary. */
    private static String goOn(String here, String usual, UUID id) {
        return usual.split("#")[0].equals(here) ? Returning.mark(usual) : "/coop/domande/" + id + "/riepilogo";
    }
}
