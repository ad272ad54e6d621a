package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.JoinCode;
import it.cooperazionedigitale.applications.domain.JoinDoors;
import it.cooperazionedigitale.applications.domain.Partnership;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of a body asks the lead, with its code, to take part in its application. */
@Service
public class AskToTakePart {

    private final JoinDoors doors;
    private final Applications applications;
    private final Admission admission;
    private final PartnerDesk desk;

    AskToTakePart(JoinDoors doors, Applications applications, Admission admission, PartnerDesk desk) {
        this.doors = doors;
        this.applications = applications;
        this.admission = admission;
        this.desk = desk;
    }

    /**
     * Asks; while it is bound to this application already, another asking changes nothing.
     *
     * @return the part asked for; empty for a code that leads nowhere, whatever the reason
     */
    @Transactional
    @PreAuthorize("@applicationRules.mayStart(#viewer)")
    public Optional<UUID> ask(JoinCode code, Viewer viewer) {
        UUID body = Objects.requireNonNull(viewer.organisationId());
        return doors.findByCodeHash(code.hash())
                .filter(door -> door.opensAt(desk.now()))
                .flatMap(door -> applications.hold(door.applicationId()))
                .filter(application -> application.state() == ApplicationState.DRAFT)
                .map(application -> ask(application, body, viewer));
    }

    private UUID ask(Application application, UUID body, Viewer viewer) {
        return admission.bound(application, body).orElseGet(() -> {
            String name = admission.admit(application, body);
            Partnership part = desk.save(Partnership.ask(application, body, name, desk.now()));
            desk.moved(new PartnerDesk.Seat(application, part), null, "application.partnerAsked", null, viewer);
            return part.id();
        });
    }
}
