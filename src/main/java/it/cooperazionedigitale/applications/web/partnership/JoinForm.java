package it.cooperazionedigitale.applications.web.partnership;

/** The code somebody was given. */
public class JoinForm {

    private String codice = "";

    public String getCodice() {
        return codice;
    }

    public void setCodice(String codice) {
        this.codice = codice;
    }
}
