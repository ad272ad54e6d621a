package it.cooperazionedigitale.applications.web.withdrawal;

/** Why the application is taken back, if told. */
public class WithdrawalForm {

    private String reason = "";

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
