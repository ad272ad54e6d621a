package it.cooperazionedigitale.accounts.web.people;

import it.cooperazionedigitale.accounts.domain.AccountState;
import it.cooperazionedigitale.accounts.usecase.PeopleQueries.Filter;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.site.ListAddress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is looked for, as it stands in the address; what cannot be read is left out. */
public class PeopleFilter {

    private String testo = "";
    private String ruolo = "";
    private String stato = "";
    private String dopo = "";

    Filter filter() {
        return new Filter(testo, Typed.one(Role.class, ruolo), Typed.one(AccountState.class, stato), Typed.id(dopo));
    }

    boolean first() {
        return Typed.id(dopo) == null;
    }

    /** The address of the list that begins after a person; of its first page for null. */
    String from(@Nullable UUID after) {
        return ListAddress.of("/admin/utenti")
                .with("testo", testo)
                .with("ruolo", ruolo)
                .with("stato", stato)
                .with("dopo", after == null ? "" : after.toString())
                .toString();
    }

    public String getTesto() {
        return testo;
    }

    public void setTesto(String testo) {
        this.testo = testo;
    }

    public String getRuolo() {
        return ruolo;
    }

    public void setRuolo(String ruolo) {
        this.ruolo = ruolo;
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
