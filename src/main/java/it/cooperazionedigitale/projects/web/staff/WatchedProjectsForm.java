package it.cooperazionedigitale.projects.web.staff;

/** The filter of the list. */
public class WatchedProjectsForm {

    private String stato = "";

    public String getStato() {
        return stato;
    }

    public void setStato(String stato) {
        this.stato = stato;
    }
}
