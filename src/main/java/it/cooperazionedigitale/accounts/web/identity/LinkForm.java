package it.cooperazionedigitale.accounts.web.identity;

/** The address of an account, and the code that was sent there. */
public class LinkForm {

    private String email = "";
    private String code = "";
    private boolean sent;

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    boolean isSent() {
        return sent;
    }

    void setSent(boolean sent) {
        this.sent = sent;
    }
}
