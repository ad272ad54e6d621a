package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.StaffApplicationQueries.Filter;
import it.cooperazionedigitale.applications.usecase.StaffApplicationQueries.Place;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What is looked for in the list, as it stands in the address; what cannot be read is left out. */
public class DeskFilter {

    private String bando = "";
    private String stato = "";
    private String hub = "";
    private String testo = "";
    private String dopo = "";

    Filter filter() {
        return new Filter(id(bando), state(), id(hub), testo, place());
    }

    boolean empty() {
        return bando.isBlank() && stato.isBlank() && hub.isBlank() && testo.isBlank();
    }

    /** The address of the page that begins after a place. */
    String from(Place place) {
        return UriComponentsBuilder.fromPath("/gestione/domande")
                .queryParam("bando", bando)
                .queryParam("stato", stato)
                .queryParam("hub", hub)
                .queryParam("testo", testo)
                .queryParam("dopo", micros(place.submittedAt()) + "_" + place.id())
                .encode()
                .toUriString();
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
        UUID id = id(parts[1]);
        return id == null ? null : new Place(Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000), id);
    }

    private @Nullable ApplicationState state() {
        return Arrays.stream(ApplicationState.values())
                .filter(known -> known.name().equals(stato))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
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
