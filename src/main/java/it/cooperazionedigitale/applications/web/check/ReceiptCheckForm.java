package it.cooperazionedigitale.applications.web.check;

/** The code of a receipt, as typed. */
public class ReceiptCheckForm {

    private String codice = "";

    public String getCodice() {
        return codice;
    }

    public void setCodice(String codice) {
        this.codice = codice;
    }
}
