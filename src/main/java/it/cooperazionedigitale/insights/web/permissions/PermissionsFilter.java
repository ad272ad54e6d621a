package it.cooperazionedigitale.insights.web.permissions;

/** Whose permissions, as it stands in the address. */
public class PermissionsFilter {

    private String ruolo = "";

    public String getRuolo() {
        return ruolo;
    }

    public void setRuolo(String ruolo) {
        this.ruolo = ruolo;
    }
}
