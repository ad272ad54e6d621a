package it.cooperazionedigitale.evaluation.web.progress;

/** Why a sheet is given back to its evaluator. */
public class ReopenForm {

    private String reason = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
