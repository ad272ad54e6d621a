package it.cooperazionedigitale.organisations.web.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;

/** What was typed on the pages before, kept in the session of the person until the body is made. */
final class Typed {

    private static final String KEPT = "registration.body";
    private static final int LONGEST_KEPT = 400;

    private Typed() {}

    @SuppressWarnings("unchecked")
    static RegistrationForm before(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(KEPT);
        return RegistrationForm.of(kept instanceof Map<?, ?> typed ? (Map<String, String>) typed : Map.of());
    }

    static void keep(RegistrationForm form, HttpServletRequest request) {
        HashMap<String, String> typed = form.typed();
        typed.values().removeIf(value -> value.length() > LONGEST_KEPT);
        request.getSession().setAttribute(KEPT, typed);
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEPT);
        }
    }
}
