package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.organisations.domain.JoinRequest;
import it.cooperazionedigitale.organisations.domain.JoinRequests;
import it.cooperazionedigitale.organisations.domain.Team;
import it.cooperazionedigitale.organisations.usecase.BodyLetters.Letter;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The OWNER lets somebody in who asked, as one who reads, or does not. */
@Service
public class AnswerJoinRequest {

    private final TeamDesk desk;
    private final JoinRequests requests;
    private final BodyLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerJoinRequest(TeamDesk desk, JoinRequests requests, BodyLetters letters, AuditTrail audit, Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers; the same answer twice changes nothing, the other one is refused. */
    @Transactional
    @PreAuthorize("#viewer.mayIn(#organisation, 'OWNER')")
    public void answer(UUID organisation, UUID id, boolean accepted, Viewer viewer) {
        desk.insistOnAddress(viewer);
        Team team = desk.openFor(organisation, viewer);
        JoinRequest request =
                requests.findByIdAndOrganisationId(id, organisation).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        JoinRequest.State from = request.state();
        if (!request.settle(accepted, viewer.id(), now)) {
            return;
        }
        requests.save(request);
        if (accepted) {
            desk.join(team, request.accountId(), TeamRole.VIEWER, viewer.id(), now);
        }
        audit.record(
                viewer,
                accepted ? "joinRequest.accepted" : "joinRequest.refused",
                "organisation",
                organisation,
                null,
                Changes.of("requestState", from, request.state())
                        .with("request", id)
                        .with("account", request.accountId()));
        letters.toPeople(
                List.of(request.accountId()),
                new Letter(
                        accepted ? "joinAccepted" : "joinRefused",
                        id.toString(),
                        "/account/organizzazioni",
                        desk.name(organisation)));
    }
}
