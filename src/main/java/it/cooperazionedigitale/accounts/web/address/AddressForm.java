package it.cooperazionedigitale.accounts.web.address;

/** The address a person wants to be reached at. */
public class AddressForm {

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
