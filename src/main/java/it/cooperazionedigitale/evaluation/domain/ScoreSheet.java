package it.cooperazionedigitale.evaluation.domain;

import it.cooperazionedigitale.calls.Criterion;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One evaluator's scores and comments on one application. */
@Entity
@Table(schema = "evaluation", name = "score_sheet")
public class ScoreSheet {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID assignmentId;
    private UUID applicationId;
    private UUID callId;

    @Personal(value = What.WORDS, use = Processing.EVALUATION, end = AtErasure.HELD, hold = Hold.CASE)
    private String privateNote;

    private Instant savedAt;
    private @Nullable Instant submittedAt;
    private @Nullable BigDecimal total;

    @ElementCollection
    @CollectionTable(schema = "evaluation", name = "mark", joinColumns = @JoinColumn(name = "sheet_id"))
    @MapKeyColumn(name = "criterion")
    private Map<String, Mark> marks = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected ScoreSheet() {}

    /** An empty sheet for an assignment that has just begun. */
    public static ScoreSheet open(EvaluatorAssignment assignment, Instant now) {
        ScoreSheet sheet = new ScoreSheet();
        sheet.id = Ids.next();
        sheet.assignmentId = assignment.id();
        sheet.applicationId = assignment.applicationId();
        sheet.callId = assignment.callId();
        sheet.privateNote = "";
        sheet.savedAt = now;
        return sheet;
    }

    /**
     * Keeps a draft: only the criteria that are given change.
     *
     * @param base the version of the sheet the person had before them, null when that does not matter
     */
    public void save(
            Map<String, Mark> changes, String note, @Nullable Long base, List<Criterion> criteria, Instant now) {
        if (base != null && !Objects.equals(base, version)) {
            throw new Refusal("evaluation.refusal.sheetChangedMeanwhile");
        }
        changes.forEach((code, mark) -> {
            Criterion criterion = criteria.stream()
                    .filter(known -> known.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("evaluation.refusal.noSuchCriterion"));
            if (mark.score() != null && (mark.score() < 0 || mark.score() > criterion.max())) {
                throw new Refusal("evaluation.refusal.scoreOutOfRange", criterion.max());
            }
            marks.put(code, mark);
        });
        privateNote = note;
        savedAt = now;
    }

    /** Hands the sheet in: every criterion needs score and comment. */
    public void submit(List<Criterion> criteria, Instant now) {
        if (!missing(criteria).isEmpty()) {
            throw new Refusal(
                    "evaluation.refusal.sheetIncomplete", missing(criteria).size());
        }
        total = Scoring.weighted(marks, criteria);
        savedAt = now;
        submittedAt = now;
    }

    /** The sheet may be changed again; its total no longer counts. */
    public void reopen(Instant now) {
        submittedAt = null;
        total = null;
        savedAt = now;
    }

    /** The criteria without score or comment. */
    public List<Criterion> missing(List<Criterion> criteria) {
        return criteria.stream()
                .filter(criterion -> !mark(criterion.code()).isComplete())
                .toList();
    }

    /** What is said on a criterion. */
    public Mark mark(String criterion) {
        return marks.getOrDefault(criterion, Mark.EMPTY);
    }

    /** Points reached so far, of 100. */
    public BigDecimal runningTotal(List<Criterion> criteria) {
        return Scoring.weighted(marks, criteria);
    }

    public UUID id() {
        return id;
    }

    public @Nullable Long version() {
        return version;
    }

    public UUID assignmentId() {
        return assignmentId;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public String privateNote() {
        return privateNote;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    /** Points of 100, once handed in. */
    public @Nullable BigDecimal total() {
        return total;
    }

    public Map<String, Mark> marks() {
        return Map.copyOf(marks);
    }
}
