package it.cooperazionedigitale.organisations.web.records;

import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.usecase.RecordQueries.Filter;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which records are looked for, as it stands in the address; what cannot be read is left out. */
public class RecordsFilter {

    private String testo = "";
    private String tipo = "";
    private String hub = "";
    private String stato = "";
    private String dopo = "";

    Filter filter() {
        return new Filter(testo, kind(), id(hub), merged(), id(dopo));
    }

    boolean empty() {
        return testo.isBlank() && tipo.isBlank() && hub.isBlank() && stato.isBlank();
    }

    boolean first() {
        return id(dopo) == null;
    }

    /** The address of the list that begins after a record; of its first page for null. */
    String from(@Nullable UUID after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/admin/organizzazioni");
        add(address, "testo", testo);
        add(address, "tipo", tipo);
        add(address, "hub", hub);
        add(address, "stato", stato);
        add(address, "dopo", after == null ? "" : after.toString());
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isBlank()) {
            address.queryParam(name, value);
        }
    }

    private @Nullable OrganisationKind kind() {
        return Arrays.stream(OrganisationKind.values())
                .filter(known -> known.name().equals(tipo))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Boolean merged() {
        return switch (stato) {
            case "unite" -> true;
            case "in-uso" -> false;
            default -> null;
        };
    }

    private static @Nullable UUID id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
    }

    public String getTesto() {
        return testo;
    }

    public void setTesto(String testo) {
        this.testo = testo;
    }

    public String getTipo() {
        return tipo;
    }

    public void setTipo(String tipo) {
        this.tipo = tipo;
    }

    public String getHub() {
        return hub;
    }

    public void setHub(String hub) {
        this.hub = hub;
    }

    public String getStato() {
        return stato;
    }

    public void setStato(String stato) {
        this.stato = stato;
    }

    public String getDopo() {
        return dopo;
    }

    public void setDopo(String dopo) {
        this.dopo = dopo;
    }
}
