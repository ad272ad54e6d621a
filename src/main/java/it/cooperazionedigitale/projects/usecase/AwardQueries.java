package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.Payment;
import it.cooperazionedigitale.projects.domain.Award;
import it.cooperazionedigitale.projects.domain.AwardState;
import it.cooperazionedigitale.projects.domain.Awards;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Awards to read: a body's own, and for the programme those still waiting for an answer. */
@Service
@Transactional(readOnly = true)
@Unguarded("scoped by the viewer in each query")
public class AwardQueries {

    private static final int MOST = 50;

    private final Awards awards;
    private final Projects projects;
    private final CallDirectory calls;
    private final Clock clock;

    AwardQueries(Awards awards, Projects projects, CallDirectory calls, Clock clock) {
        this.awards = awards;
        this.projects = projects;
        this.calls = calls;
        this.clock = clock;
    }

    /** The award of the viewer's own application. */
    public AwardView own(UUID applicationId, Viewer viewer) {
        return find(applicationId, viewer).orElseThrow(NotFound::new);
    }

    /** The award of the viewer's own application, if there is one. */
    public Optional<AwardView> find(UUID applicationId, Viewer viewer) {
        UUID body = viewer.organisationId();
        if (body == null || !viewer.has(Role.APPLICANT)) {
            return Optional.empty();
        }
        return awards.findByApplicationIdAndOrganisationId(applicationId, body)
                .map(award -> AwardView.of(
                        award,
                        payments(award),
                        award.state() == AwardState.ACCEPTED
                                ? projects.findByApplicationId(applicationId).orElse(null)
                                : null,
                        clock.instant(),
                        viewer));
    }

    /** What the viewer's body has been offered and not answered yet, most urgent first. */
    public List<AwardView> offered(Viewer viewer) {
        UUID body = viewer.organisationId();
        Instant now = clock.instant();
        return body == null || !viewer.has(Role.APPLICANT)
                ? List.of()
                : awards.findByOrganisationIdAndStateOrderByAcceptBy(body, AwardState.OFFERED).stream()
                        .map(award -> AwardView.of(award, List.of(), null, now, viewer))
                        .toList();
    }

    /** The awards nobody has answered yet, for the staff, board and auditor, most urgent first. */
    public List<AwardView> unanswered(Viewer viewer) {
        Instant now = clock.instant();
        return !viewer.hasAny(Role.STAFF, Role.BOARD, Role.AUDITOR)
                ? List.of()
                : awards.findByStateOrderByAcceptBy(AwardState.OFFERED, Limit.of(MOST)).stream()
                        .map(award -> AwardView.of(award, List.of(), null, now, viewer))
                        .toList();
    }

    private List<Payment> payments(Award award) {
        return calls.find(award.callId())
                .map(call -> Payment.of(award.amount(), call.rules().instalments()))
                .orElse(List.of());
    }
}
