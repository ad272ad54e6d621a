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
    private @Nullable ProgressFacts facts;

    private @Nullable UUID questionnaireId;

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

    /** Keeps what was written so far: the answers to its questions, and what the portal computes with of them. */
    public void save(UUID questionnaire, ProgressFacts draft) {
        mustBeOwed();
        questionnaireId = questionnaire;
        facts = draft;
    }

    /** Hands in what was saved, complete and in its turn; once handed in nothing changes. */
    public boolean submit(boolean inTurn, UUID organisation, Instant now) {
        if (state == ReportState.SUBMITTED) {
            return false;
        }
        mustBeOwed();
        if (!inTurn) {
            throw new Refusal("projects.refusal.reportTurn");
        }
        if (facts == null || !facts.isComplete()) {
            throw new Refusal("projects.refusal.reportIncomplete");
        }
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

    /** Refuses to write on what the body does not have to send. */
    public void mustBeOwed() {
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

    /** What the portal computes with, once something was written. */
    public Optional<ProgressFacts> facts() {
        return Optional.ofNullable(facts);
    }

    /** What was asked and answered, once something was written. */
    public @Nullable UUID questionnaireId() {
        return questionnaireId;
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
