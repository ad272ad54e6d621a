package it.cooperazionedigitale.accounts.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** The secret of the session that a request belongs to. */
final class SessionSecret {

    private SessionSecret() {}

    /** The secret; empty for a request without a session, which fits none. */
    static String of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }
}
