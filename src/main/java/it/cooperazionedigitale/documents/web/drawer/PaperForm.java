package it.cooperazionedigitale.documents.web.drawer;

import it.cooperazionedigitale.documents.Sent;

/** A paper for the drawer, as typed and chosen. */
public class PaperForm {

    private String kind = "";
    private String title = "";
    private String expires = "";
    private Sent file = new Sent();

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getExpires() {
        return expires;
    }

    public void setExpires(String expires) {
        this.expires = expires;
    }

    public Sent getFile() {
        return file;
    }

    public void setFile(Sent file) {
        this.file = file;
    }
}
