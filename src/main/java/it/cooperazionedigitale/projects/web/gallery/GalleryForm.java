package it.cooperazionedigitale.projects.web.gallery;

/** The filter of the list. */
public class GalleryForm {

    private String regione = "";

    public String getRegione() {
        return regione;
    }

    public void setRegione(String regione) {
        this.regione = regione;
    }
}
