package it.cooperazionedigitale.applications.web.list;

import it.cooperazionedigitale.applications.usecase.OwnGroup;
import it.cooperazionedigitale.applications.usecase.OwnListQueries;
import it.cooperazionedigitale.applications.usecase.SentTurn;
import it.cooperazionedigitale.applications.web.ListPlace;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.site.ListAddress;

/** What is looked for among the body's applications, as it stands in the address; what cannot be read is left out. */
public class OwnFilter {

    static final String PATH = "/coop/domande";
    /** Stands in the address for what other bodies lead. */
    static final String PARTNER = "PARTNER";

    private String mostra = "";
    private String testo = "";
    private String dopo = "";
    private String prima = "";

    OwnListQueries.Filter filter() {
        return new OwnListQueries.Filter(Typed.one(OwnGroup.class, mostra), PARTNER.equals(mostra), testo);
    }

    SentTurn turn() {
        return prima.isEmpty()
                ? new SentTurn(ListPlace.read(dopo), false, null)
                : new SentTurn(ListPlace.read(prima), true, null);
    }

    /** What is shown: a group, what others lead, or empty for all. */
    String shown() {
        return PARTNER.equals(mostra) || Typed.one(OwnGroup.class, mostra) != null ? mostra : "";
    }

    boolean searching() {
        return !testo.isBlank();
    }

    /** The list with the same words, showing something else. */
    String showing(String other) {
        return ListAddress.of(PATH)
                .with("mostra", other)
                .with("testo", testo.strip())
                .toString();
    }

    /** The address of another page of it: {@code dopo} begins, {@code prima} ends at a place. */
    String page(String side, SentTurn.Place place) {
        return ListAddress.of(PATH)
                .with("mostra", shown())
                .with("testo", testo.strip())
                .with(side, ListPlace.write(place))
                .toString();
    }

    public String getMostra() {
        return mostra;
    }

    public void setMostra(String mostra) {
        this.mostra = mostra;
    }

    public String getTesto() {
        return testo;
    }

    public void setTesto(String testo) {
        this.testo = testo;
    }

    public void setDopo(String dopo) {
        this.dopo = dopo;
    }

    public void setPrima(String prima) {
        this.prima = prima;
    }
}
