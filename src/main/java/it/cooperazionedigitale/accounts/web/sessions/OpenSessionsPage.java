package it.cooperazionedigitale.accounts.web.sessions;

import it.cooperazionedigitale.accounts.usecase.OpenSession;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.PageLinks;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Open sessions, ready to print.
 *
 * @param person whose, when they are one person's
 * @param personId that person's account
 * @param rows the sessions, the most recently seen first
 * @param links to the first and the next page
 */
record OpenSessionsPage(@Nullable String person, @Nullable UUID personId, List<Row> rows, PageLinks links) {

    /** One session. */
    record Row(
            UUID id,
            UUID account,
            String person,
            String browserKey,
            String systemKey,
            String since,
            String lastSeen,
            boolean current) {

        static Row of(OpenSession session) {
            return new Row(
                    session.id(),
                    session.account(),
                    session.person(),
                    "accounts.device.browser." + session.device().browser(),
                    "accounts.device.system." + session.device().system(),
                    ItalianFormats.moment(session.since()),
                    ItalianFormats.moment(session.lastSeen()),
                    session.current());
        }
    }
}
