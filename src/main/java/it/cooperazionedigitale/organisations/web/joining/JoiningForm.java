package it.cooperazionedigitale.organisations.web.joining;

/** The body somebody wants to work for, as typed. */
public class JoiningForm {

    private String taxCode = "";

    public String getTaxCode() {
        return taxCode;
    }

    public void setTaxCode(String taxCode) {
        this.taxCode = taxCode;
    }
}
