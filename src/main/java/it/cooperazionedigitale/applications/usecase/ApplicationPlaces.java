package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.OwnedPlace;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose application stands at an address. */
@Component
@Unguarded("whose it is, told only to who belongs to the body")
class ApplicationPlaces implements OwnedPlace {

    private static final Pattern PLACE = Pattern.compile("/coop/domande/([0-9a-f-]{36})(/.*)?");

    private static final Pattern PART = Pattern.compile("/coop/domande/partecipazioni/([0-9a-f-]{36})(/.*)?");

    private final JdbcClient jdbc;

    ApplicationPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<UUID> bodyAt(String path) {
        return owner(PART, path, "select organisation_id from applications.partnership where id = ?")
                .or(() -> owner(PLACE, path, "select organisation_id from applications.application where id = ?"));
    }

    private Optional<UUID> owner(Pattern pattern, String path, String sql) {
        Matcher place = pattern.matcher(path);
        UUID id = place.matches() ? Typed.id(place.group(1)) : null;
        return id == null
                ? Optional.empty()
                : jdbc.sql(sql).param(id).query(UUID.class).optional();
    }
}
