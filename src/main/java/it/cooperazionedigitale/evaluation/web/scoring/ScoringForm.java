package it.cooperazionedigitale.evaluation.web.scoring;

import org.jspecify.annotations.Nullable;

/** Score and comment on one criterion. */
public class ScoringForm {

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
}
