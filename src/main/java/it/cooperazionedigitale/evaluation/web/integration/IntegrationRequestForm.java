package it.cooperazionedigitale.evaluation.web.integration;

/** What the node asks. */
public class IntegrationRequestForm {

    private String reason = "";
    private String wanted = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
