package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.SentFilter;
import it.cooperazionedigitale.applications.usecase.SentFilter.Care;
import it.cooperazionedigitale.applications.usecase.SentTurn;
import it.cooperazionedigitale.applications.usecase.SentTurn.Way;
import it.cooperazionedigitale.applications.web.ListPlace;
import it.cooperazionedigitale.calls.PriorityCategory;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.site.ListAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.validation.DataBinder;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What is looked for in the list, as it stands in the address; what cannot be read is left out. */
public class DeskFilter {

    private static final String[] KEPT = {
        "testo", "bando", "stato", "hub", "regione", "categoria", "giorni", "da", "a", "referente"
    };

    /** Stands in the address for those the viewer looks after. */
    static final String MINE = "io";
    /** Stands in the address for those nobody looks after. */
    static final String NOBODYS = "nessuno";

    /** Where the list is. */
    public static final String PATH = "/gestione/domande";
    /** The list without filters, for those whose list opens with some. */
    public static final String ALL = PATH + "?vista=tutte";

    /** The filters that stand in an address; what cannot be read is left out. */
    public static DeskFilter read(String query) {
        DeskFilter filter = new DeskFilter();
        DataBinder binder = new DataBinder(filter);
        binder.setAllowedFields(KEPT);
        UriComponentsBuilder.fromUriString("?" + query)
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .forEach((name, value) -> {
                    if (value != null) {
                        binder.bind(new MutablePropertyValues(Map.of(name, decoded(value))));
                    }
                });
        return filter;
    }

    private static String decoded(String value) {
        try {
            return UriUtils.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }

    private String testo = "";
    private String bando = "";
    private String stato = "";
    private String hub = "";
    private String regione = "";
    private String categoria = "";
    private String giorni = "";
    private String da = "";
    private String a = "";
    private String referente = "";
    private String dopo = "";
    private String prima = "";
    private String come = "";
    private String vista = "";

    /** What is looked for. */
    public SentFilter filter() {
        return new SentFilter(
                Typed.id(bando),
                Typed.one(ApplicationState.class, stato),
                Typed.id(hub),
                regione.matches("\\d{2}") ? regione : null,
                Typed.one(PriorityCategory.class, categoria),
                giorni.matches("\\d{1,4}") ? Integer.valueOf(giorni) : null,
                Euro.guess(da).orElse(null),
                Euro.guess(a).orElse(null),
                care(),
                Typed.id(referente),
                testo);
    }

    private @Nullable Care care() {
        return switch (referente) {
            case MINE -> Care.MINE;
            case NOBODYS -> Care.NOBODYS;
            default -> null;
        };
    }

    SentTurn turn() {
        Way way = Typed.one(Way.class, come);
        return prima.isEmpty()
                ? new SentTurn(ListPlace.read(dopo), false, way)
                : new SentTurn(ListPlace.read(prima), true, way);
    }

    /** Whether no filter is set. */
    public boolean empty() {
        return query().isEmpty();
    }

    /** Whether nothing at all was asked for. */
    boolean untouched() {
        return (query() + dopo + prima + vista).isEmpty();
    }

    /** The filters as they stand in the address; empty without any. */
    public String query() {
        String address = address().toString();
        return address.equals(PATH) ? "" : address.substring(PATH.length() + 1);
    }

    String vista() {
        return vista;
    }

    /** Whether one of the filters is set that are not shown at first. */
    public boolean isDetailed() {
        return !(hub + regione + referente + categoria + giorni + da + a).isBlank();
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
                .with("a", a)
                .with("referente", referente);
    }

    /** The address of another page of it: {@code dopo} begins, {@code prima} ends at a place. */
    String page(String side, SentTurn.Place place, @Nullable Way way) {
        return address()
                .with("vista", vista)
                .with("come", way == null ? "" : way.name())
                .with(side, ListPlace.write(place))
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

    public String getReferente() {
        return referente;
    }

    public void setReferente(String referente) {
        this.referente = referente;
    }

    public void setDopo(String dopo) {
        this.dopo = dopo;
    }

    public void setPrima(String prima) {
        this.prima = prima;
    }

    public void setVista(String vista) {
        this.vista = vista;
    }

    public void setCome(String come) {
        this.come = come;
    }
}
