package it.cooperazionedigitale.evaluation.web.ranking;

/** Why a ranking is given back. */
public class ReturnForm {

    private String reason = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
