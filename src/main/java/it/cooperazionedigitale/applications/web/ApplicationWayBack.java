package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.site.WayBack;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Whose sending or saving was refused finds what was written until then. */
@Component
class ApplicationWayBack implements WayBack {

    private static final Pattern PLACE = Pattern.compile("/coop/domande/([0-9a-f-]{36})/.*");

    @Override
    public Optional<Way> from(String path) {
        Matcher place = PLACE.matcher(path);
        UUID id = place.matches() ? Typed.id(place.group(1)) : null;
        return Optional.ofNullable(id)
                .map(one -> new Way("/coop/domande/" + one + "/riepilogo", "applications.back.reread"));
    }
}
