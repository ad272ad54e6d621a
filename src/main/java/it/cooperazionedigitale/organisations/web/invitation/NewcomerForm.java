package it.cooperazionedigitale.organisations.web.invitation;

/** Who comes in by an invitation and has no account yet. */
public class NewcomerForm {

    private String personName = "";
    private String password = "";

    public String getPersonName() {
        return personName;
    }

    public void setPersonName(String personName) {
        this.personName = personName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
