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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The report that ends a project: what was reached, for whom, with how much money. */
@Entity
@Table(schema = "projects", name = "final_report")
public class FinalReport extends AbstractAggregateRoot<FinalReport> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private FinalReportState state;

    @Embedded
    private FinalFacts facts;

    private UUID questionnaireId;

    private @Nullable Instant submittedAt;
    private @Nullable Instant checkedAt;

    @Personal(value = What.WORDS, use = Processing.PROJECT, end = AtErasure.HELD, hold = Hold.MONEY)
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected FinalReport() {}

    private FinalReport(UUID projectId, UUID questionnaireId, FinalFacts facts) {
        this.id = Ids.next();
        this.projectId = projectId;
        this.questionnaireId = questionnaireId;
        this.facts = facts;
        this.state = FinalReportState.DRAFT;
    }

    /** The report begun, or else a first draft, with what is written now. */
    public static FinalReport written(
            Optional<FinalReport> begun, UUID projectId, UUID questionnaireId, FinalFacts facts) {
        begun.ifPresent(report -> report.save(facts));
        return begun.orElseGet(() -> draft(projectId, questionnaireId, facts));
    }

    /** A first draft. */
    public static FinalReport draft(UUID projectId, UUID questionnaireId, FinalFacts facts) {
        return new FinalReport(projectId, questionnaireId, facts);
    }

    /** Keeps what was written so far: what the portal computes with of the answers. */
    public void save(FinalFacts draft) {
        mustBeOwed();
        facts = draft;
    }

    /** Hands in what was saved, complete; once handed in nothing changes. */
    public boolean submit(UUID organisation, Instant now) {
        if (state == FinalReportState.SUBMITTED) {
            return false;
        }
        mustBeOwed();
        if (!facts.isComplete()) {
            throw new Refusal("projects.refusal.reportIncomplete");
        }
        state = FinalReportState.SUBMITTED;
        reason = null;
        submittedAt = now;
        registerEvent(new ReportSubmitted(projectId, id, organisation, true, now));
        return true;
    }

    /** The staff finds it right; a second time changes nothing. */
    public boolean verify(Instant now) {
        if (state == FinalReportState.VERIFIED) {
            return false;
        }
        refuseUnlessSubmitted();
        state = FinalReportState.VERIFIED;
        reason = null;
        checkedAt = now;
        return true;
    }

    /** The staff asks for more; a second time changes nothing. */
    public boolean sendBack(String why, Instant now) {
        if (state == FinalReportState.SENT_BACK) {
            return false;
        }
        refuseUnlessSubmitted();
        state = FinalReportState.SENT_BACK;
        reason = Reasons.required(why);
        checkedAt = now;
        return true;
    }

    /** Refuses to write on what the body does not have to send. */
    public void mustBeOwed() {
        if (state != FinalReportState.DRAFT && state != FinalReportState.SENT_BACK) {
            throw new Refusal("projects.refusal.finalReport." + state.name());
        }
    }

    private void refuseUnlessSubmitted() {
        if (state != FinalReportState.SUBMITTED) {
            throw new Refusal("projects.refusal.finalReport." + state.name());
        }
    }

    public UUID id() {
        return id;
    }

    public UUID projectId() {
        return projectId;
    }

    public FinalReportState state() {
        return state;
    }

    /** What the portal computes with. */
    public FinalFacts facts() {
        return facts;
    }

    /** What was asked and answered. */
    public UUID questionnaireId() {
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
