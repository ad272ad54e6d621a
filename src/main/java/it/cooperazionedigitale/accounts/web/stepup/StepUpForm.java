package it.cooperazionedigitale.accounts.web.stepup;

/** What a person types to prove who they are: a code where there is a second factor, else the password. */
public class StepUpForm {

    private String code = "";
    private String password = "";

    String typed() {
        return code.isBlank() ? password : code;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
