package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.PartnerState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.applications.domain.JoinDoor;
import it.cooperazionedigitale.applications.domain.JoinDoors;
import it.cooperazionedigitale.applications.domain.Partnership;
import it.cooperazionedigitale.applications.domain.Partnerships;
import it.cooperazionedigitale.applications.domain.ProjectForms;
import it.cooperazionedigitale.applications.domain.Share;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parts a body has in others' applications, as its members see them; and the door of its own applications. */
@Service
@Transactional(readOnly = true)
@Unguarded("everything is looked up for the viewer's own body; others' parts are not found")
public class PartnerQueries {

    private final Partnerships partnerships;
    private final Applications applications;
    private final JoinDoors doors;
    private final CallDirectory calls;
    private final OpeningNotices opened;
    private final Clock clock;

    PartnerQueries(
            Partnerships partnerships,
            Applications applications,
            JoinDoors doors,
            CallDirectory calls,
            OpeningNotices opened,
            Clock clock) {
        this.partnerships = partnerships;
        this.applications = applications;
        this.doors = doors;
        this.calls = calls;
        this.opened = opened;
        this.clock = clock;
    }

    /**
     * A part in another body's application.
     *
     * @param id the part
     * @param organisationId the body that has it
     * @param lead name of the body that leads
     * @param title the project's title; the call's while it has none or the body is not taken in
     * @param state how the part stands
     * @param role what the body does in the project
     * @param reason why it ended
     * @param since since when it stands so
     * @param form how the bodies come together
     * @param application where the application stands
     * @param protocol its number, once sent
     * @param call its call
     * @param lines what the body pays, once it is taken in
     * @param share what that makes and what is asked for it; null while it is not taken in
     * @param opened that the application was opened before the closing of its call, if it was
     */
    public record Part(
            UUID id,
            UUID organisationId,
            String lead,
            String title,
            PartnerState state,
            String role,
            @Nullable String reason,
            Instant since,
            @Nullable ProjectForm form,
            ApplicationState application,
            @Nullable String protocol,
            CallSummary call,
            List<CostLine> lines,
            @Nullable Share share,
            @Nullable OpenedEarly opened) {

        /** Whether somebody with this place in the body's team may still go away. */
        public boolean leavableBy(Viewer viewer) {
            return state.live() && application.withApplicant() && viewer.mayIn(organisationId, TeamRole.EDITOR);
        }

        /** Whether it waits for the body's confirmation. */
        public boolean toConfirm() {
            return state == PartnerState.ACCEPTED && application == ApplicationState.DRAFT;
        }
    }

    /** One part of the viewer's body. */
    public Part one(UUID id, Viewer viewer) {
        Partnership part = partnerships
                .findById(id)
                .filter(found -> viewer.mayIn(found.organisationId(), TeamRole.VIEWER))
                .orElseThrow(NotFound::new);
        Application application = applications.findById(part.applicationId()).orElseThrow(NotFound::new);
        CallSummary call = calls.find(part.callId()).orElseThrow(NotFound::new);
        if (!part.state().takenIn()) {
            return part(part, application, call, List.of(), null, null);
        }
        Share share = OwnApplicationQueries.shares(application, List.of(part), call).stream()
                .filter(one -> one.body().equals(part.organisationId()))
                .findFirst()
                .orElse(null);
        List<CostLine> lines = application.budget().costs().stream()
                .filter(line -> part.organisationId().equals(line.organisationId()))
                .toList();
        return part(part, application, call, lines, share, opened.of(application, call));
    }

    /** Until when the code of an application works; null when there is none that does. */
    public @Nullable Instant codeUntil(UUID application) {
        return doors.findById(application)
                .filter(door -> door.opensAt(clock.instant()))
                .map(JoinDoor::expiresAt)
                .orElse(null);
    }

    private static Part part(
            Partnership part,
            Application application,
            CallSummary call,
            List<CostLine> lines,
            @Nullable Share share,
            @Nullable OpenedEarly opened) {
        boolean told = part.state().takenIn() && !application.title().isBlank();
        return new Part(
                part.id(),
                part.organisationId(),
                application.applicant().name(),
                told ? application.title() : call.title(),
                part.state(),
                part.role(),
                part.reason(),
                part.stateSince(),
                ProjectForms.that(application.projectForm(), call.rules()).orElse(null),
                application.state(),
                application.protocol(),
                call,
                lines,
                share,
                opened);
    }
}
