package it.cooperazionedigitale.organisations.web.records;

import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.usecase.RecordQueries.Filter;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.site.ListAddress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which records are looked for, as it stands in the address; what cannot be read is left out. */
public class RecordsFilter {

    private String testo = "";
    private String tipo = "";
    private String hub = "";
    private String stato = "";
    private String dopo = "";

    Filter filter() {
        return new Filter(testo, Typed.one(OrganisationKind.class, tipo), Typed.id(hub), merged(), Typed.id(dopo));
    }

    boolean empty() {
        return testo.isBlank() && tipo.isBlank() && hub.isBlank() && stato.isBlank();
    }

    boolean first() {
        return Typed.id(dopo) == null;
    }

    /** The address of the list that begins after a record; of its first page for null. */
    String from(@Nullable UUID after) {
        return ListAddress.of("/admin/organizzazioni")
                .with("testo", testo)
                .with("tipo", tipo)
                .with("hub", hub)
                .with("stato", stato)
                .with("dopo", after == null ? "" : after.toString())
                .toString();
    }

    private @Nullable Boolean merged() {
        return switch (stato) {
            case "unite" -> true;
            case "in-uso" -> false;
            default -> null;
        };
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
