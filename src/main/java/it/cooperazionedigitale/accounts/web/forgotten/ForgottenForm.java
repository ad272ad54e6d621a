package it.cooperazionedigitale.accounts.web.forgotten;

/** The address for which a password was forgotten, or the new password behind the link. */
public class ForgottenForm {

    private String email = "";
    private String password = "";

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
