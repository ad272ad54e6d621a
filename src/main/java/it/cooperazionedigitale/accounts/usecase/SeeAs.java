package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.PersonSeen;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.domain.Seeing;
import it.cooperazionedigitale.accounts.domain.Seeings;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator begins to see the portal as a person sees it: read only, for a quarter of an hour, and the person is told. */
@Service
public class SeeAs {

    private final Seeings seeings;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SeeAs(Seeings seeings, Accounts accounts, AuditTrail audit, ApplicationEventPublisher facts, Clock clock) {
        this.seeings = seeings;
        this.accounts = accounts;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Begins, with a reason that is kept and told; the answer names this time. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public UUID begin(UUID person, String reason, Viewer viewer) {
        Account seen = accounts.findById(person).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        Seeing seeing = seeings.save(Seeing.of(seen, viewer.id(), reason, now));
        audit.record(viewer, "seeing.started", "account", person, reason, Map.of("seeing", seeing.id()));
        facts.publishEvent(new PersonSeen(seeing.id(), person, viewer.name(), reason, now));
        return seeing.id();
    }
}
