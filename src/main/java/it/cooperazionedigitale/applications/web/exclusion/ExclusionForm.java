package it.cooperazionedigitale.applications.web.exclusion;

/** Why an application is excluded. */
public class ExclusionForm {

    private String reason = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
