package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.SentFilter;
import it.cooperazionedigitale.applications.usecase.SentTurn;
import it.cooperazionedigitale.applications.usecase.SentTurn.Way;
import it.cooperazionedigitale.calls.PriorityCategory;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.site.ListAddress;
import org.jspecify.annotations.Nullable;

/** What is looked for in the list, as it stands in the address; what cannot be read is left out. */
public class DeskFilter {

    static final String PATH = "/gestione/domande";

    private String testo = "";
    private String bando = "";
    private String stato = "";
    private String hub = "";
    private String regione = "";
    private String categoria = "";
    private String giorni = "";
    private String da = "";
    private String a = "";
    private String dopo = "";
    private String prima = "";
    private String come = "";

    SentFilter filter() {
        return new SentFilter(
                Typed.id(bando),
                Typed.one(ApplicationState.class, stato),
                Typed.id(hub),
                regione.matches("\\d{2}") ? regione : null,
                Typed.one(PriorityCategory.class, categoria),
                giorni.matches("\\d{1,4}") ? Integer.valueOf(giorni) : null,
                Euro.guess(da).orElse(null),
                Euro.guess(a).orElse(null),
                testo);
    }

    SentTurn turn() {
        Way way = Typed.one(Way.class, come);
        return prima.isEmpty()
                ? new SentTurn(DeskPlace.read(dopo), false, way)
                : new SentTurn(DeskPlace.read(prima), true, way);
    }

    boolean empty() {
        return address().toString().equals(PATH);
    }

    /** Whether one of the filters is set that are not shown at first. */
    public boolean isDetailed() {
        return !(hub + regione + categoria + giorni + da + a).isBlank();
    }

    /** The address of the list with these filters. */
    ListAddress address() {
        return ListAddress.of(PATH)
                .with("testo", testo)
                .with("bando", bando)
                .with("stato", stato)
                .with("hub", hub)
                .with("regione", regione)
                .with("categoria", categoria)
                .with("giorni", giorni)
                .with("da", da)
                .with("a", a);
    }

    /** The address of another page of it: {@code dopo} begins, {@code prima} ends at a place. */
    String page(String side, SentTurn.Place place, @Nullable Way way) {
        return address()
                .with("come", way == null ? "" : way.name())
                .with(side, DeskPlace.write(place))
                .toString();
    }

    public String getTesto() {
        return testo;
    }

    public void setTesto(String testo) {
        this.testo = testo;
    }

    public String getBando() {
        return bando;
    }

    public void setBando(String bando) {
        this.bando = bando;
    }

    public String getStato() {
        return stato;
    }

    public void setStato(String stato) {
        this.stato = stato;
    }

    public String getHub() {
        return hub;
    }

    public void setHub(String hub) {
        this.hub = hub;
    }

    public String getRegione() {
        return regione;
    }

    public void setRegione(String regione) {
        this.regione = regione;
    }

    public String getCategoria() {
        return categoria;
    }

    public void setCategoria(String categoria) {
        this.categoria = categoria;
    }

    public String getGiorni() {
        return giorni;
    }

    public void setGiorni(String giorni) {
        this.giorni = giorni;
    }

    public String getDa() {
        return da;
    }

    public void setDa(String da) {
        this.da = da;
    }

    public String getA() {
        return a;
    }

    public void setA(String a) {
        this.a = a;
    }

    public void setDopo(String dopo) {
        this.dopo = dopo;
    }

    public void setPrima(String prima) {
        this.prima = prima;
    }

    public void setCome(String come) {
        this.come = come;
    }
}
