package it.cooperazionedigitale.organisations.web.iban;

/** A new account number, as typed. */
public class IbanForm {

    private String iban = "";
    private String body = "";

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
