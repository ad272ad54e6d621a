package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who belongs to several bodies may follow a link, from a letter or a note, to a page of one they do not act for at the
 * moment: it is not there, but it is theirs. Of bodies the person does not belong to nothing is ever told.
 */
@Component
public class OtherBody {

    private final List<OwnedPlace> places;

    OtherBody(List<OwnedPlace> places) {
        this.places = places;
    }

    /** The body of the person's own to switch to before the address can be opened. */
    public Optional<Viewer.Body> of(String path, Viewer viewer) {
        if (viewer.bodies().size() < 2) {
            return Optional.empty();
        }
        Optional<UUID> owner = places.stream()
                .flatMap(place -> place.bodyAt(path).stream())
                .findFirst()
                .filter(body -> !body.equals(viewer.organisationId()));
        return owner.flatMap(id ->
                viewer.bodies().stream().filter(body -> body.id().equals(id)).findFirst());
    }
}
