package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.projects.ProjectMoved;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a project stands, and the ways it leaves its path: stopped for a while, given up by the body, taken back by two
 * persons of the programme. The path itself is in {@link Project}.
 */
@MappedSuperclass
public abstract class ProjectCourse extends FundedCase<Project> {

    private static final Set<ProjectState> ALIVE =
            Set.of(ProjectState.TO_START, ProjectState.RUNNING, ProjectState.FINAL_REPORT_DUE);

    private static final Set<ProjectState> OVER =
            Set.of(ProjectState.CLOSED, ProjectState.WAIVED, ProjectState.REVOKED);

    @Enumerated(EnumType.STRING)
    private @Nullable ProjectState state;

    @Enumerated(EnumType.STRING)
    private @Nullable ProjectState resumeTo;

    @Embedded
    private @Nullable RevocationProposal revocation;

    protected ProjectCourse() {}

    ProjectCourse(Charter charter) {
        super(
                Ids.next(),
                charter.applicationId(),
                charter.callId(),
                charter.organisationId(),
                charter.title(),
                charter.code());
    }

    /** Stops the project for a while; a second time changes nothing. */
    public boolean suspend(String why, Instant now) {
        if (state == ProjectState.SUSPENDED) {
            return false;
        }
        refuseUnless(ALIVE.contains(state()));
        Reasons.required(why);
        resumeTo = state;
        moveTo(ProjectState.SUSPENDED, now);
        return true;
    }

    /** Goes on where it was stopped; when it was not stopped nothing changes. */
    public boolean resume(Instant now) {
        if (resumeTo == null) {
            refuseUnless(ALIVE.contains(state()));
            return false;
        }
        refuseUnless(state == ProjectState.SUSPENDED);
        ProjectState back = resumeTo;
        resumeTo = null;
        moveTo(back, now);
        return true;
    }

    /** The body gives the project up; a second time changes nothing. */
    public boolean waive(String why, Instant now) {
        if (state == ProjectState.WAIVED) {
            return false;
        }
        refuseUnless(ALIVE.contains(state()) || state == ProjectState.SUSPENDED);
        Reasons.required(why);
        resumeTo = null;
        moveTo(ProjectState.WAIVED, now);
        return true;
    }

    /** Somebody of the staff proposes to take the contribution back; a second proposal changes nothing. */
    public boolean proposeRevocation(UUID proposer, String why, Instant now) {
        if (revocation != null) {
            return false;
        }
        refuseUnless(!OVER.contains(state()));
        revocation = new RevocationProposal(proposer, Reasons.required(why), now);
        return true;
    }

    /** A second person approves: the contribution is taken back. Once revoked nothing changes. */
    public boolean approveRevocation(UUID approver, Instant now) {
        if (state == ProjectState.REVOKED) {
            return false;
        }
        if (revocation == null) {
            throw new Refusal("projects.refusal.noRevocation");
        }
        revocation.mustBeDecidedBy(approver);
        refuseUnless(!OVER.contains(state()));
        resumeTo = null;
        moveTo(ProjectState.REVOKED, now);
        return true;
    }

    /** A second person does not agree: the project goes on. Without a proposal nothing changes. */
    public boolean dismissRevocation(UUID decider) {
        if (state == ProjectState.REVOKED) {
            throw new Refusal("projects.refusal.state." + state().name());
        }
        if (revocation == null) {
            return false;
        }
        revocation.mustBeDecidedBy(decider);
        revocation = null;
        return true;
    }

    /** Refuses what does not fit where it stands. */
    final void refuseUnless(boolean fits) {
        if (!fits) {
            throw new Refusal("projects.refusal.state." + state().name());
        }
    }

    /** The next step, told to everybody who listens. */
    final void moveTo(ProjectState next, Instant now) {
        ProjectState from = state;
        state = next;
        registerEvent(new ProjectMoved(id(), callId(), organisationId(), from, next, now));
    }

    /** Where it stands. */
    public ProjectState state() {
        return Objects.requireNonNull(state);
    }

    public Optional<RevocationProposal> revocation() {
        return Optional.ofNullable(revocation);
    }
}
