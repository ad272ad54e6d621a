package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.organisations.OrganisationChanged;
import it.cooperazionedigitale.organisations.domain.Hub;
import it.cooperazionedigitale.organisations.domain.Hubs;
import it.cooperazionedigitale.organisations.domain.Organisation;
import it.cooperazionedigitale.organisations.domain.Organisations;
import it.cooperazionedigitale.organisations.domain.Standing;
import it.cooperazionedigitale.organisations.domain.Takings;
import it.cooperazionedigitale.organisations.usecase.BodyLetters.Letter;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator sets right what the team cannot: the codice fiscale, the hub or the federation of a body. */
@Service
public class CorrectIdentity {

    private final Organisations organisations;
    private final Hubs hubs;
    private final BodyLetters letters;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectIdentity(
            Organisations organisations,
            Hubs hubs,
            BodyLetters letters,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.hubs = hubs;
        this.letters = letters;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Corrects it; the same again changes nothing; a codice fiscale that another body has is refused. Its owners are told. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void correct(UUID id, Correction right, Viewer viewer) {
        Organisation body = organisations.take(id).orElseThrow(NotFound::new);
        body.requireNotMerged();
        Hub hub = hubs.findById(right.hubId()).orElseThrow(NotFound::new);
        Standing before = body.standing();
        Standing after = new Standing(right.taxCode(), hub.id(), right.federated() ? hub.federation() : null);
        if (after.equals(before)) {
            return;
        }
        if (organisations.anotherHas(right.taxCode().value(), id)) {
            throw new Refusal(Takings.TAKEN);
        }
        Instant now = clock.instant();
        body.correct(after, now);
        try {
            organisations.saveAndFlush(body);
        } catch (DataIntegrityViolationException violation) {
            throw Takings.refusal(violation);
        }
        audit.record(
                viewer,
                "organisation.corrected",
                "organisation",
                id,
                right.reason(),
                Changes.of("taxCode", before.taxCode().value(), after.taxCode().value())
                        .andIf("hub", before.hubId(), after.hubId())
                        .andIf("federation", before.federation(), after.federation()));
        events.publishEvent(new OrganisationChanged(id, viewer));
        letters.toOwners(id, new Letter("corrected", id + "/" + now, "/coop/organizzazione", body.name()));
    }
}
