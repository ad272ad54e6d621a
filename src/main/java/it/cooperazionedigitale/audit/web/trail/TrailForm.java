package it.cooperazionedigitale.audit.web.trail;

/** What to look for in the trail, as typed; empty does not matter. */
public class TrailForm {

    private String persona = "";
    private String atto = "";
    private String cosa = "";
    private String dal = "";
    private String al = "";

    public String getPersona() {
        return persona;
    }

    public void setPersona(String persona) {
        this.persona = persona;
    }

    public String getAtto() {
        return atto;
    }

    public void setAtto(String atto) {
        this.atto = atto;
    }

    public String getCosa() {
        return cosa;
    }

    public void setCosa(String cosa) {
        this.cosa = cosa;
    }

    public String getDal() {
        return dal;
    }

    public void setDal(String dal) {
        this.dal = dal;
    }

    public String getAl() {
        return al;
    }

    public void setAl(String al) {
        this.al = al;
    }
}
