package it.cooperazionedigitale.accounts.web.factor;

/** A code, as typed; with an app’s first code, the locked secret that the page offered. */
public class CodeForm {

    private String code = "";
    private String offer = "";

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getOffer() {
        return offer;
    }

    public void setOffer(String offer) {
        this.offer = offer;
    }
}
