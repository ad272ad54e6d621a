package it.cooperazionedigitale.accounts.web.people;

import it.cooperazionedigitale.accounts.domain.AccountState;
import it.cooperazionedigitale.accounts.usecase.PeopleQueries.Filter;
import it.cooperazionedigitale.shared.Role;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Who is looked for, as it stands in the address; what cannot be read is left out. */
public class PeopleFilter {

    private String testo = "";
    private String ruolo = "";
    private String stato = "";
    private String dopo = "";

    Filter filter() {
        return new Filter(testo, one(Role.values(), ruolo), one(AccountState.values(), stato), id(dopo));
    }

    boolean empty() {
        return testo.isBlank() && ruolo.isBlank() && stato.isBlank();
    }

    boolean first() {
        return id(dopo) == null;
    }

    /** The address of the list that begins after a person; of its first page for null. */
    String from(@Nullable UUID after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/admin/utenti");
        add(address, "testo", testo);
        add(address, "ruolo", ruolo);
        add(address, "stato", stato);
        add(address, "dopo", after == null ? "" : after.toString());
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isBlank()) {
            address.queryParam(name, value);
        }
    }

    private static <E extends Enum<E>> @Nullable E one(E[] known, String name) {
        return Arrays.stream(known)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
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
