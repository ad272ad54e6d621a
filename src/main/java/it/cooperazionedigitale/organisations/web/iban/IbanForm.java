package it.cooperazionedigitale.organisations.web.iban;

/** A new account number, as typed. */
public class IbanForm {

    private String iban = "";

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }
}
