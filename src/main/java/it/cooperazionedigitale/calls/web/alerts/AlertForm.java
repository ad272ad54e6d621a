package it.cooperazionedigitale.calls.web.alerts;

/** An address, as typed. */
public class AlertForm {

    private String email = "";

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
