package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.organisations.domain.JoinRequest;
import it.cooperazionedigitale.organisations.domain.JoinRequests;
import it.cooperazionedigitale.organisations.domain.Organisations;
import it.cooperazionedigitale.organisations.usecase.BodyLetters.Letter;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.TaxCode;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody whose body is registered already asks those who manage it to be let in, without learning who they are. */
@Service
public class AskToJoin {

    /** The most requests of one person in a day. */
    public static final int MOST_A_DAY = 5;

    private final Organisations organisations;
    private final JoinRequests requests;
    private final TeamDesk desk;
    private final Record record;
    private final Clock clock;

    AskToJoin(Organisations organisations, JoinRequests requests, TeamDesk desk, Record record, Clock clock) {
        this.organisations = organisations;
        this.requests = requests;
        this.desk = desk;
        this.record = record;
        this.clock = clock;
    }

    /** What is written down and who is told. */
    @Component
    static class Record {

        private final BodyLetters letters;
        private final AuditTrail audit;

        Record(BodyLetters letters, AuditTrail audit) {
            this.letters = letters;
            this.audit = audit;
        }

        void asked(JoinRequest request, String bodyName, Viewer viewer) {
            UUID body = request.organisationId();
            audit.record(viewer, "joinRequest.sent", "organisation", body, null, Map.of("request", request.id()));
            letters.toOwners(
                    body,
                    new Letter(
                            "joinRequested",
                            request.id().toString(),
                            "/coop/organizzazione/persone",
                            bodyName,
                            viewer.name(),
                            viewer.email()));
        }
    }

    /** Asks the owners of the body with this number, codice fiscale or partita IVA; while a request waits, another changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public void ask(TaxCode number, Viewer viewer) {
        desk.insistOnAddress(viewer);
        UUID body = organisations.holder(number.value()).orElseThrow(NotFound::new);
        if (desk.open(body).place(viewer.id()).isPresent()
                || requests.existsByOrganisationIdAndAccountIdAndState(body, viewer.id(), JoinRequest.State.PENDING)) {
            return;
        }
        Instant now = clock.instant();
        if (requests.countByAccountIdAndAskedAtAfter(viewer.id(), now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            throw new Refusal("organisations.refusal.tooManyRequests");
        }
        record.asked(requests.save(JoinRequest.of(body, viewer.id(), now)), desk.name(body), viewer);
    }
}
