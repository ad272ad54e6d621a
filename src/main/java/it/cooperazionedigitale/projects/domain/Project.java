package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.projects.ProjectMoved;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.TransformerConfirmed;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A funded project, from the accepted award to its closing. */
@Entity
@Table(schema = "projects", name = "project")
public class Project extends AbstractAggregateRoot<Project> {

    private static final Set<ProjectState> ALIVE =
            Set.of(ProjectState.TO_START, ProjectState.RUNNING, ProjectState.FINAL_REPORT_DUE);

    private static final Set<ProjectState> REPORTING =
            Set.of(ProjectState.RUNNING, ProjectState.FINAL_REPORT_DUE, ProjectState.FINAL_REPORT_SUBMITTED);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID applicationId;
    private UUID awardId;
    private UUID callId;
    private UUID organisationId;
    private String organisationName;
    private UUID hubId;
    private String regionCode;
    private String regionName;
    private String code;
    private String slug;
    private String title;
    private BigDecimal plannedCost;
    private BigDecimal granted;
    private @Nullable BigDecimal finalGrant;
    private int peopleAtStart;
    private @Nullable Integer peopleReached;
    private boolean publishConsent;
    private int months;
    private LocalDate earliestStart;
    private Instant madeAt;
    private @Nullable LocalDate startedOn;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private ProjectState state;

    @Enumerated(EnumType.STRING)
    private @Nullable ProjectState resumeTo;

    @Embedded
    private @Nullable Engagement engagement;

    @Embedded
    private @Nullable RevocationProposal revocation;

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    private Project(Charter charter) {
        this.id = Ids.next();
        this.applicationId = charter.applicationId();
        this.awardId = charter.awardId();
        this.callId = charter.callId();
        this.organisationId = charter.organisationId();
        this.organisationName = charter.organisationName();
        this.hubId = charter.hubId();
        this.regionCode = charter.regionCode();
        this.regionName = charter.regionName();
        this.code = charter.code();
        this.slug = Slug.of(charter.title(), charter.code());
        this.title = charter.title();
        this.plannedCost = charter.plannedCost().amount();
        this.granted = charter.granted().amount();
        this.peopleAtStart = charter.people();
        this.months = charter.months();
        this.earliestStart = ItalianFormats.dayOf(charter.earliestStart());
        this.madeAt = charter.acceptedAt();
        this.state = ProjectState.TO_START;
        registerEvent(new ProjectMoved(id, callId, organisationId, null, state, charter.acceptedAt()));
    }

    /** A new project, to be started. */
    public static Project found(Charter charter) {
        return new Project(charter);
    }

    /** Asks a firm to do the work; the same firm again changes nothing. */
    public boolean engage(UUID firm, String firmName, Instant now) {
        if (firm.equals(organisationId)) {
            throw new Refusal("projects.refusal.ownBody");
        }
        if (engagement != null
                && engagement.transformerId().equals(firm)
                && engagement.state() != EngagementState.DECLINED) {
            return false;
        }
        refuseUnless(state == ProjectState.TO_START || state == ProjectState.RUNNING);
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
        refuseUnless(state == ProjectState.TO_START || state == ProjectState.RUNNING);
        engagement = asked.confirmed(now);
        registerEvent(new TransformerConfirmed(id, firm, now));
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
        if (state == ProjectState.RUNNING) {
            return false;
        }
        refuseUnless(state == ProjectState.TO_START);
        if (day.isBefore(earliestStart) || day.isAfter(ItalianFormats.dayOf(now))) {
            throw new Refusal("projects.refusal.startDay", ItalianFormats.day(earliestStart));
        }
        startedOn = day;
        moveTo(ProjectState.RUNNING, now);
        return true;
    }

    /** Refuses progress reports before the work has begun and once the final report is settled. */
    public void mustTakeReports() {
        refuseUnless(REPORTING.contains(state));
    }

    /** The activities are over and the final report is asked for; a second time changes nothing. */
    public boolean openFinalReport(boolean reportsOwed, Instant now) {
        if (state == ProjectState.FINAL_REPORT_DUE) {
            return false;
        }
        refuseUnless(state == ProjectState.RUNNING);
        if (reportsOwed) {
            throw new Refusal("projects.refusal.reportsOwed");
        }
        moveTo(ProjectState.FINAL_REPORT_DUE, now);
        return true;
    }

    /** Refuses to write a final report that is not asked for. */
    public void mustOweFinalReport() {
        refuseUnless(state == ProjectState.FINAL_REPORT_DUE);
    }

    /** The final report came in. */
    public void receiveFinalReport(Instant now) {
        refuseUnless(state == ProjectState.FINAL_REPORT_DUE);
        moveTo(ProjectState.FINAL_REPORT_SUBMITTED, now);
    }

    /** The final report goes back to the body. */
    public void returnFinalReport(Instant now) {
        refuseUnless(state == ProjectState.FINAL_REPORT_SUBMITTED);
        moveTo(ProjectState.FINAL_REPORT_DUE, now);
    }

    /** The final report is right: money and people are settled by what it says. */
    public void settle(FinalContent verified, boolean reportsToCheck, Instant now) {
        refuseUnless(state == ProjectState.FINAL_REPORT_SUBMITTED);
        if (reportsToCheck) {
            throw new Refusal("projects.refusal.reportsToCheck");
        }
        finalGrant = FinalGrant.of(
                        Euro.of(granted), Euro.of(plannedCost), Euro.of(Objects.requireNonNull(verified.spent())))
                .amount();
        peopleReached = verified.people();
        publishConsent = verified.consent();
        moveTo(ProjectState.VERIFIED, now);
    }

    /** Everything is done; a second time changes nothing. */
    public boolean close(Instant now) {
        if (state == ProjectState.CLOSED) {
            return false;
        }
        refuseUnless(state == ProjectState.VERIFIED);
        closedAt = now;
        moveTo(ProjectState.CLOSED, now);
        return true;
    }

    /** Stops the project for a while; a second time changes nothing. */
    public boolean suspend(String why, Instant now) {
        if (state == ProjectState.SUSPENDED) {
            return false;
        }
        refuseUnless(ALIVE.contains(state));
        Reasons.required(why);
        resumeTo = state;
        moveTo(ProjectState.SUSPENDED, now);
        return true;
    }

    /** Goes on where it was stopped; when it was not stopped nothing changes. */
    public boolean resume(Instant now) {
        if (resumeTo == null) {
            refuseUnless(ALIVE.contains(state));
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
        refuseUnless(ALIVE.contains(state) || state == ProjectState.SUSPENDED);
        Reasons.required(why);
        end(ProjectState.WAIVED, now);
        return true;
    }

    /** Somebody of the staff proposes to take the contribution back; a second proposal changes nothing. */
    public boolean proposeRevocation(UUID proposer, String why, Instant now) {
        if (revocation != null) {
            return false;
        }
        refuseUnless(isRevocable());
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
        if (revocation.isBy(approver)) {
            throw new Refusal("projects.refusal.samePerson");
        }
        refuseUnless(isRevocable());
        end(ProjectState.REVOKED, now);
        return true;
    }

    /** A second person does not agree: the project goes on. Without a proposal nothing changes. */
    public boolean dismissRevocation(UUID decider) {
        if (state == ProjectState.REVOKED) {
            throw new Refusal("projects.refusal.state." + state.name());
        }
        if (revocation == null) {
            return false;
        }
        if (revocation.isBy(decider)) {
            throw new Refusal("projects.refusal.samePerson");
        }
        revocation = null;
        return true;
    }

    private boolean isRevocable() {
        return state != ProjectState.CLOSED && state != ProjectState.WAIVED && state != ProjectState.REVOKED;
    }

    private void end(ProjectState last, Instant now) {
        resumeTo = null;
        moveTo(last, now);
    }

    private void refuseUnless(boolean fits) {
        if (!fits) {
            throw new Refusal("projects.refusal.state." + state.name());
        }
    }

    private void moveTo(ProjectState next, Instant now) {
        ProjectState from = state;
        state = next;
        registerEvent(new ProjectMoved(id, callId, organisationId, from, next, now));
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID callId() {
        return callId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String organisationName() {
        return organisationName;
    }

    public UUID hubId() {
        return hubId;
    }

    public String regionCode() {
        return regionCode;
    }

    public String regionName() {
        return regionName;
    }

    public String code() {
        return code;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public ProjectState state() {
        return state;
    }

    public Euro plannedCost() {
        return Euro.of(plannedCost);
    }

    /** The contribution of the award. */
    public Euro awarded() {
        return Euro.of(granted);
    }

    /** The contribution as it stands: after verification the one that is due. */
    public Euro granted() {
        return Euro.of(finalGrant != null ? finalGrant : granted);
    }

    /** Whether the contribution was settled by a verified final report. */
    public boolean isSettled() {
        return finalGrant != null;
    }

    /** People reached as declared at the end; before that those the application is for. */
    public int people() {
        return peopleReached != null ? peopleReached : peopleAtStart;
    }

    public boolean publishConsent() {
        return publishConsent;
    }

    public int months() {
        return months;
    }

    public LocalDate earliestStart() {
        return earliestStart;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public @Nullable LocalDate startedOn() {
        return startedOn;
    }

    /** The last day of the work, once it has begun. */
    public @Nullable LocalDate endsOn() {
        return startedOn == null ? null : startedOn.plusMonths(months);
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public Optional<Engagement> engagement() {
        return Optional.ofNullable(engagement);
    }

    /** The firm at work: only once it has confirmed. */
    public Optional<Engagement> transformer() {
        return engagement().filter(Engagement::isConfirmed);
    }

    public Optional<RevocationProposal> revocation() {
        return Optional.ofNullable(revocation);
    }
}
