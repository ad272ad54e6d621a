package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.OwnedPlace;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose project stands at an address: the cooperative's, or the firm's that works on it. */
@Component
@Unguarded("whose it is, told only to who belongs to the body")
class ProjectPlaces implements OwnedPlace {

    private static final Pattern PLACE = Pattern.compile("/(coop|trasformatrice)/progetti/([0-9a-f-]{36})(/.*)?");

    private final JdbcClient jdbc;

    ProjectPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<UUID> bodyAt(String path) {
        Matcher place = PLACE.matcher(path);
        UUID project = place.matches() ? Typed.id(place.group(2)) : null;
        if (project == null) {
            return Optional.empty();
        }
        String owner = place.group(1).equals("coop") ? "organisation_id" : "transformer_id";
        return jdbc.sql("select " + owner + " from projects.project where id = ? and " + owner + " is not null")
                .param(project)
                .query(UUID.class)
                .optional();
    }
}
