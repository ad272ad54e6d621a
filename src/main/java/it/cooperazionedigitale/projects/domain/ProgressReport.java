package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.projects.ReportSubmitted;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A report on how the work goes, planned with the project and sent in its turn. */
@Entity
@Table(schema = "projects", name = "progress_report")
public class ProgressReport extends AbstractAggregateRoot<ProgressReport> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID projectId;
    private int number;
    private int afterMonths;
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Embedded
    private @Nullable ReportContent content;

    private @Nullable Instant submittedAt;
    private @Nullable Instant checkedAt;

    @Personal(value = What.WORDS, use = Processing.PROJECT, end = AtErasure.HELD, hold = Hold.MONEY)
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected ProgressReport() {}

    private ProgressReport(UUID projectId, int number, int afterMonths) {
        this.id = Ids.next();
        this.projectId = projectId;
        this.number = number;
        this.afterMonths = afterMonths;
        this.state = ReportState.PLANNED;
    }

    /** A report that will be due so many months after the start. */
    public static ProgressReport plan(UUID projectId, int number, int afterMonths) {
        return new ProgressReport(projectId, number, afterMonths);
    }

    /** The project started: the report has a term. */
    public void startFrom(LocalDate start) {
        dueOn = start.plusMonths(afterMonths);
    }

    /** Keeps what was written so far. */
    public void save(ReportContent draft) {
        refuseUnlessOwed();
        content = draft;
    }

    /** Hands it in, complete and in its turn; once handed in nothing changes. */
    public boolean submit(ReportContent written, boolean inTurn, UUID organisation, Instant now) {
        if (state == ReportState.SUBMITTED) {
            return false;
        }
        refuseUnlessOwed();
        if (!inTurn) {
            throw new Refusal("projects.refusal.reportTurn");
        }
        if (!written.isComplete()) {
            throw new Refusal("projects.refusal.reportIncomplete");
        }
        content = written;
        state = ReportState.SUBMITTED;
        reason = null;
        submittedAt = now;
        registerEvent(new ReportSubmitted(projectId, id, organisation, false, now));
        return true;
    }

    /** The staff finds it good; a second time changes nothing. */
    public boolean accept(Instant now) {
        if (state == ReportState.ACCEPTED) {
            return false;
        }
        refuseUnlessSubmitted();
        check(ReportState.ACCEPTED, null, now);
        return true;
    }

    /** The staff asks for more; a second time changes nothing. */
    public boolean sendBack(String why, Instant now) {
        if (state == ReportState.SENT_BACK) {
            return false;
        }
        refuseUnlessSubmitted();
        check(ReportState.SENT_BACK, Reasons.required(why), now);
        return true;
    }

    private void check(ReportState checked, @Nullable String why, Instant now) {
        state = checked;
        reason = why;
        checkedAt = now;
    }

    private void refuseUnlessOwed() {
        if (!isOwed()) {
            throw new Refusal("projects.refusal.report." + state.name());
        }
    }

    private void refuseUnlessSubmitted() {
        if (state != ReportState.SUBMITTED) {
            throw new Refusal("projects.refusal.report." + state.name());
        }
    }

    /** Whether the body still has to send it. */
    public boolean isOwed() {
        return state == ReportState.PLANNED || state == ReportState.SENT_BACK;
    }

    public UUID id() {
        return id;
    }

    public UUID projectId() {
        return projectId;
    }

    public int number() {
        return number;
    }

    public int afterMonths() {
        return afterMonths;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public ReportState state() {
        return state;
    }

    public Optional<ReportContent> content() {
        return Optional.ofNullable(content);
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable Instant checkedAt() {
        return checkedAt;
    }

    public @Nullable String reason() {
        return reason;
    }
}
