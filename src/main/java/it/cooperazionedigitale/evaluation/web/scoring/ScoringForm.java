package it.cooperazionedigitale.evaluation.web.scoring;

import it.cooperazionedigitale.calls.Criterion;
import it.cooperazionedigitale.evaluation.domain.Mark;
import it.cooperazionedigitale.evaluation.usecase.SaveScores;
import it.cooperazionedigitale.evaluation.usecase.ScoringQueries;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Score and comment on one criterion. */
public class ScoringForm {

    private static final int LONGEST = 2000;

    private String criterion = "";
    private String score = "";
    private String comment = "";
    private String privateNote = "";
    private @Nullable Long version;

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    public String getScore() {
        return score;
    }

    public void setScore(String score) {
        this.score = score;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getPrivateNote() {
        return privateNote;
    }

    public void setPrivateNote(String privateNote) {
        this.privateNote = privateNote;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    /** What the sheet says of a criterion so far. */
    static ScoringForm of(Criterion criterion, Mark mark, ScoringQueries.Sheet sheet) {
        ScoringForm form = new ScoringForm();
        form.criterion = criterion.code();
        form.score = mark.score() == null ? "" : String.valueOf(mark.score());
        form.comment = mark.comment();
        form.privateNote = sheet.privateNote();
        form.version = sheet.version();
        return form;
    }

    /** What is to be kept, or nothing when something typed is wrong. */
    Optional<SaveScores.Draft> read(Criterion judged, Errors errors) {
        boolean wrong = !score.isBlank() && (!score.matches("\\d{1,3}") || Integer.parseInt(score) > judged.max());
        if (wrong) {
            errors.rejectValue("score", "evaluation.scoring.score.wrong", new Object[] {judged.max()}, null);
        }
        tooLong(errors, "comment", comment);
        tooLong(errors, "privateNote", privateNote);
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        Mark mark = new Mark(score.isBlank() ? null : Integer.valueOf(score), comment.strip());
        return Optional.of(new SaveScores.Draft(Map.of(judged.code(), mark), privateNote.strip(), version));
    }

    private static void tooLong(Errors errors, String field, String text) {
        if (text.length() > LONGEST) {
            errors.rejectValue(field, "evaluation.error.tooLong", new Object[] {LONGEST}, null);
        }
    }
}
