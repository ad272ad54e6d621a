package it.cooperazionedigitale.insights.web.dashboard;

/** The call looked at; all when empty. */
public class DashboardForm {

    private String bando = "";

    public String getBando() {
        return bando;
    }

    public void setBando(String bando) {
        this.bando = bando;
    }
}
