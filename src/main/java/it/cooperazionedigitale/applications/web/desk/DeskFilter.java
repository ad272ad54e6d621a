package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.StaffApplicationQueries.Filter;
import it.cooperazionedigitale.applications.usecase.StaffApplicationQueries.Place;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.site.ListAddress;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is looked for in the list, as it stands in the address; what cannot be read is left out. */
public class DeskFilter {

    private String bando = "";
    private String stato = "";
    private String hub = "";
    private String testo = "";
    private String dopo = "";

    Filter filter() {
        return new Filter(Typed.id(bando), Typed.one(ApplicationState.class, stato), Typed.id(hub), testo, place());
    }

    boolean empty() {
        return bando.isBlank() && stato.isBlank() && hub.isBlank() && testo.isBlank();
    }

    /** The address of the page that begins after a place. */
    String from(Place place) {
        return ListAddress.of("/gestione/domande")
                .with("bando", bando)
                .with("stato", stato)
                .with("hub", hub)
                .with("testo", testo)
                .with("dopo", micros(place.submittedAt()) + "_" + place.id())
                .toString();
    }

    private static long micros(Instant at) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
    }

    private @Nullable Place place() {
        if (!dopo.matches("\\d{10,17}_[0-9a-f-]{36}")) {
            return null;
        }
        String[] parts = dopo.split("_");
        long micros = Long.parseLong(parts[0]);
        UUID id = Typed.id(parts[1]);
        return id == null ? null : new Place(Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000), id);
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

    public String getTesto() {
        return testo;
    }

    public void setTesto(String testo) {
        this.testo = testo;
    }

    public String getDopo() {
        return dopo;
    }

    public void setDopo(String dopo) {
        this.dopo = dopo;
    }
}
