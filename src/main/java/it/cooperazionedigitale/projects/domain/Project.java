package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.TransformerConfirmed;
import it.cooperazionedigitale.shared.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A funded project, from the accepted award to its closing. */
@Entity
@Table(schema = "projects", name = "project")
public class Project extends ProjectCourse {

    private static final Set<ProjectState> REPORTING =
            Set.of(ProjectState.RUNNING, ProjectState.FINAL_REPORT_DUE, ProjectState.FINAL_REPORT_SUBMITTED);

    private UUID awardId;
    private String slug;
    private Instant madeAt;
    private @Nullable Instant closedAt;

    @Embedded
    private Beneficiary beneficiary;

    @Embedded
    private Grant grant;

    @Embedded
    private Schedule schedule;

    @Embedded
    private @Nullable Engagement engagement;

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    private Project(Charter charter) {
        super(charter);
        this.awardId = charter.awardId();
        this.slug = Slug.of(charter.title(), charter.code());
        this.madeAt = charter.acceptedAt();
        this.beneficiary = new Beneficiary(charter);
        this.grant = new Grant(charter.plannedCost(), charter.granted(), charter.people());
        this.schedule = new Schedule(charter.months(), charter.earliestStart());
        moveTo(ProjectState.TO_START, madeAt);
    }

    /** A new project, to be started. */
    public static Project found(Charter charter) {
        return new Project(charter);
    }

    /** Asks a firm to do the work; the same firm again changes nothing. */
    public boolean engage(UUID firm, String firmName, Instant now) {
        if (firm.equals(organisationId())) {
            throw new Refusal("projects.refusal.ownBody");
        }
        if (engagement != null
                && engagement.transformerId().equals(firm)
                && engagement.state() != EngagementState.DECLINED) {
            return false;
        }
        refuseUnless(state() == ProjectState.TO_START || state() == ProjectState.RUNNING);
        if (engagement != null && engagement.isConfirmed()) {
            throw new Refusal("projects.refusal.engagement.CONFIRMED");
        }
        engagement = Engagement.proposed(firm, firmName, now);
        return true;
    }

    /** The firm says yes; a second time changes nothing. */
    public boolean confirmEngagement(UUID firm, Instant now) {
        Engagement asked = engagementOf(firm);
        if (asked.isConfirmed()) {
            return false;
        }
        refuseUnless(state() == ProjectState.TO_START || state() == ProjectState.RUNNING);
        engagement = asked.confirmed(now);
        registerEvent(new TransformerConfirmed(id(), firm, now));
        return true;
    }

    /** The firm says no; a second time changes nothing. */
    public boolean declineEngagement(UUID firm, String why, Instant now) {
        Engagement asked = engagementOf(firm);
        if (asked.state() == EngagementState.DECLINED) {
            return false;
        }
        engagement = asked.declined(why, now);
        return true;
    }

    private Engagement engagementOf(UUID firm) {
        if (engagement == null || !engagement.transformerId().equals(firm)) {
            throw new Refusal("projects.refusal.notAsked");
        }
        return engagement;
    }

    /** Work began on a day between the award and today; a second time changes nothing. */
    public boolean start(LocalDate day, Instant now) {
        if (state() == ProjectState.RUNNING) {
            return false;
        }
        refuseUnless(state() == ProjectState.TO_START);
        schedule.start(day, now);
        moveTo(ProjectState.RUNNING, now);
        return true;
    }

    /** Refuses progress reports before the work has begun and once the final report is settled. */
    public void mustTakeReports() {
        refuseUnless(REPORTING.contains(state()));
    }

    /** The activities are over and the final report is asked for; a second time changes nothing. */
    public boolean openFinalReport(boolean reportsOwed, Instant now) {
        if (state() == ProjectState.FINAL_REPORT_DUE) {
            return false;
        }
        refuseUnless(state() == ProjectState.RUNNING);
        if (reportsOwed) {
            throw new Refusal("projects.refusal.reportsOwed");
        }
        moveTo(ProjectState.FINAL_REPORT_DUE, now);
        return true;
    }

    /** Refuses to write a final report that is not asked for. */
    public void mustOweFinalReport() {
        refuseUnless(state() == ProjectState.FINAL_REPORT_DUE);
    }

    /** The final report came in. */
    public void receiveFinalReport(Instant now) {
        refuseUnless(state() == ProjectState.FINAL_REPORT_DUE);
        moveTo(ProjectState.FINAL_REPORT_SUBMITTED, now);
    }

    /** The final report goes back to the body. */
    public void returnFinalReport(Instant now) {
        refuseUnless(state() == ProjectState.FINAL_REPORT_SUBMITTED);
        moveTo(ProjectState.FINAL_REPORT_DUE, now);
    }

    /** The final report is right: money and people are settled by what it says. */
    public void settle(FinalFacts verified, boolean reportsToCheck, Instant now) {
        refuseUnless(state() == ProjectState.FINAL_REPORT_SUBMITTED);
        if (reportsToCheck) {
            throw new Refusal("projects.refusal.reportsToCheck");
        }
        grant.settle(verified);
        moveTo(ProjectState.VERIFIED, now);
    }

    /** Everything is done; a second time changes nothing. */
    public boolean close(Instant now) {
        if (state() == ProjectState.CLOSED) {
            return false;
        }
        refuseUnless(state() == ProjectState.VERIFIED);
        closedAt = now;
        moveTo(ProjectState.CLOSED, now);
        return true;
    }

    public String slug() {
        return slug;
    }

    /** The body, as it was when it accepted. */
    public Beneficiary beneficiary() {
        return beneficiary;
    }

    /** The money and whom it reaches. */
    public Grant grant() {
        return grant;
    }

    /** When the work is done. */
    public Schedule schedule() {
        return schedule;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public Optional<Engagement> engagement() {
        return Optional.ofNullable(engagement);
    }

    /** Whose interests are in it: the cooperative's and, once one was asked, the firm's. */
    public Set<UUID> parties() {
        return engagement == null ? Set.of(organisationId()) : Set.of(organisationId(), engagement.transformerId());
    }

    /** The firm at work: only once it has confirmed. */
    public Optional<Engagement> transformer() {
        return engagement().filter(Engagement::isConfirmed);
    }
}
