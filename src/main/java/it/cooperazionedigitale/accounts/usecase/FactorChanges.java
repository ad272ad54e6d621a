package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.SignInChanged;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** What every change of a factor has in common: its audit line, its mail, and all open sessions that look again. */
@Component
class FactorChanges {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final OpenSessions sessions;

    FactorChanges(AuditTrail audit, ApplicationEventPublisher events, OpenSessions sessions) {
        this.audit = audit;
        this.events = events;
        this.sessions = sessions;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void note(Viewer person, SignInChanged.What what, Map<String, ?> facts) {
        audit.record(person, "account." + said(what), "account", person.id(), null, facts);
        events.publishEvent(new SignInChanged(person.id(), what, Ids.next()));
        sessions.refresh(person.id());
    }

    /** {@code APP_ADDED} is the act {@code appAdded}. */
    private static String said(SignInChanged.What what) {
        String[] words = what.name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words).skip(1).map(StringUtils::capitalize).collect(Collectors.joining());
    }
}
