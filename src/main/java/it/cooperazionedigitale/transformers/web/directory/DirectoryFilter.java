package it.cooperazionedigitale.transformers.web.directory;

import it.cooperazionedigitale.transformers.domain.DigitalService;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a visitor looks for; the names stand in the address, hence in Italian. */
public class DirectoryFilter {

    private String regione = "";
    private String servizio = "";

    static String address(DigitalService service) {
        return service.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Nullable
    DigitalService service() {
        return Stream.of(DigitalService.values())
                .filter(service -> address(service).equals(servizio))
                .findFirst()
                .orElse(null);
    }

    public String getRegione() {
        return regione;
    }

    public void setRegione(String regione) {
        this.regione = regione;
    }

    public String getServizio() {
        return servizio;
    }

    public void setServizio(String servizio) {
        this.servizio = servizio;
    }
}
