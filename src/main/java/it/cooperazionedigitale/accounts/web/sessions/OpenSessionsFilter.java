package it.cooperazionedigitale.accounts.web.sessions;

import it.cooperazionedigitale.accounts.usecase.OpenSession;
import it.cooperazionedigitale.accounts.usecase.OpenSessionPosition;
import it.cooperazionedigitale.shared.Typed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose sessions, and from where on, as it stands in the address; what cannot be read is left out. */
public class OpenSessionsFilter {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private String persona = "";
    private String dopo = "";

    @Nullable
    UUID person() {
        return Typed.id(persona);
    }

    @Nullable
    OpenSessionPosition after() {
        if (!dopo.matches("\\d{10,17}_" + ID)) {
            return null;
        }
        String[] parts = dopo.split("_");
        long micros = Long.parseLong(parts[0]);
        return new OpenSessionPosition(
                Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000), UUID.fromString(parts[1]));
    }

    static String from(OpenSession last) {
        Instant at = last.lastSeen();
        return "/admin/sessioni?dopo=" + (at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000) + "_" + last.id();
    }

    public String getPersona() {
        return persona;
    }

    public void setPersona(String persona) {
        this.persona = persona;
    }

    public String getDopo() {
        return dopo;
    }

    public void setDopo(String dopo) {
        this.dopo = dopo;
    }
}
