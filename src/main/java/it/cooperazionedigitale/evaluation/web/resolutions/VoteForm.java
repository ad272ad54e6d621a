package it.cooperazionedigitale.evaluation.web.resolutions;

/** A vote. */
public class VoteForm {

    private String vote = "";
    private String note = "";

    public String getVote() {
        return vote;
    }

    public void setVote(String vote) {
        this.vote = vote;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
