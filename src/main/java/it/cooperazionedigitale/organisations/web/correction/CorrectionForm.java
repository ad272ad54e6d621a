package it.cooperazionedigitale.organisations.web.correction;

import it.cooperazionedigitale.site.ReasonForm;

/** What is right, as typed. */
public class CorrectionForm extends ReasonForm {

    private String taxCode = "";
    private String hub = "";
    private boolean federated;

    public String getTaxCode() {
        return taxCode;
    }

    public void setTaxCode(String taxCode) {
        this.taxCode = taxCode;
    }

    public String getHub() {
        return hub;
    }

    public void setHub(String hub) {
        this.hub = hub;
    }

    public boolean isFederated() {
        return federated;
    }

    public void setFederated(boolean federated) {
        this.federated = federated;
    }
}
