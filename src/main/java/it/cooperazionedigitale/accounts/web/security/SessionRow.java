package it.cooperazionedigitale.accounts.web.security;

import it.cooperazionedigitale.accounts.usecase.OpenSession;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.util.List;

/**
 * One open session, ready to print.
 *
 * @param id the name it is closed by
 * @param browserKey message key of the browser
 * @param systemKey message key of the system
 * @param since when the person signed in
 * @param lastSeen the last request
 * @param current whether it is this one
 */
record SessionRow(String id, String browserKey, String systemKey, String since, String lastSeen, boolean current) {

    static List<SessionRow> of(List<OpenSession> sessions) {
        return sessions.stream()
                .map(session -> new SessionRow(
                        session.id().toString(),
                        "accounts.device.browser." + session.device().browser(),
                        "accounts.device.system." + session.device().system(),
                        ItalianFormats.moment(session.since()),
                        ItalianFormats.moment(session.lastSeen()),
                        session.current()))
                .toList();
    }
}
