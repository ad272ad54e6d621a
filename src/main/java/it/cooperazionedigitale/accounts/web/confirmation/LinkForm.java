package it.cooperazionedigitale.accounts.web.confirmation;

/** What a person types to answer a letter when not signed in. */
public class LinkForm {

    private String password = "";

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
