package it.cooperazionedigitale.accounts.web.password;

/** The present password and the new one. */
public class PasswordForm {

    private String present = "";
    private String password = "";

    public String getPresentPassword() {
        return present;
    }

    public void setPresentPassword(String present) {
        this.present = present;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
