package it.cooperazionedigitale.evaluation.web.scoring;

/** Why an evaluator gives a dossier back. */
public class RecusalForm {

    private String kind = "";
    private String reason = "";

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
