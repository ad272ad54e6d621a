package it.cooperazionedigitale.privacy.usecase;

import it.cooperazionedigitale.accounts.AccountEnding;
import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.shared.personal.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person takes away all that the portal knows of them (Art. 15 and 20 GDPR). */
@Service
public class ExportOwnData {

    private final AccountEnding accounts;
    private final Desk desk;
    private final AttemptLimits limits;
    private final AuditTrail audit;
    private final Clock clock;

    ExportOwnData(AccountEnding accounts, Desk desk, AttemptLimits limits, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.desk = desk;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the portal knows.
     *
     * @param madeAt when this was read
     * @param modules module, kind of thing, things
     */
    public record Known(Instant madeAt, Map<String, Map<String, List<Map<String, Object>>>> modules) {}

    /** Everything, of oneself alone; a few times an hour. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public Known export(String format, Viewer viewer) {
        limits.insist(Lane.OWN_DATA, viewer.id().toString());
        Person person = accounts.person(viewer.id()).orElseThrow(NotFound::new);
        audit.record(viewer, "privacy.exported", "account", viewer.id(), null, Map.of("format", format));
        return new Known(clock.instant(), desk.all(person));
    }
}
