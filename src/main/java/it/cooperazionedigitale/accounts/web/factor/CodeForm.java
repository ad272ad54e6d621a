package it.cooperazionedigitale.accounts.web.factor;

/** A code, as typed. */
public class CodeForm {

    private String code = "";

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
