package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.PartnerState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.Partnership;
import it.cooperazionedigitale.applications.domain.Partnerships;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the parts of an application are taken up and put down: what lead and partner do at once happens one after the other. */
@Component
class PartnerDesk {

    private final Applications applications;
    private final Partnerships partnerships;
    private final Acts acts;
    private final Clock clock;

    PartnerDesk(Applications applications, Partnerships partnerships, Acts acts, Clock clock) {
        this.applications = applications;
        this.partnerships = partnerships;
        this.acts = acts;
        this.clock = clock;
    }

    /** A part with its application, whose row is held until the transaction ends. */
    record Seat(Application application, Partnership part) {}

    /** The part a body has. */
    Seat take(UUID partnership) {
        UUID application = partnerships.applicationOf(partnership).orElseThrow(NotFound::new);
        return take(application, partnership);
    }

    /** A part of the lead's own application. */
    Seat take(UUID application, UUID partnership) {
        Application held = applications.hold(application).orElseThrow(NotFound::new);
        Partnership part = partnerships
                .findById(partnership)
                .filter(found -> found.applicationId().equals(application))
                .orElseThrow(NotFound::new);
        return new Seat(held, part);
    }

    /** Everybody who asked to take part. */
    List<Partnership> all(UUID application) {
        return partnerships.findByApplicationIdOrderByAskedAtAscIdAsc(application);
    }

    Partnership save(Partnership part) {
        return partnerships.save(part);
    }

    /** Writes down what became of a part. */
    void moved(Seat seat, @Nullable PartnerState from, String act, @Nullable String reason, Viewer viewer) {
        acts.partnered(seat.application(), seat.part(), from, act, reason, viewer);
    }

    /** What the partner confirmed has changed: it has to look again. */
    void fall(Seat seat, Viewer viewer) {
        if (seat.part().fall(now())) {
            moved(seat, PartnerState.CONFIRMED, "application.partnerFell", null, viewer);
        }
    }

    /** Who asked and was not answered when the application was sent is told so. */
    void sendWithout(Application application, Viewer viewer) {
        all(application.id()).stream()
                .filter(part -> part.state() == PartnerState.ASKED)
                .forEach(part -> {
                    PartnerState from = part.state();
                    part.end("La domanda è stata inviata prima di rispondere alla richiesta.", now());
                    moved(new Seat(application, part), from, "application.partnerDeclined", part.reason(), viewer);
                });
    }

    Instant now() {
        return clock.instant();
    }
}
