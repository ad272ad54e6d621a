package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was typed on a page of a body the person does not act for any more: to be read again, and to be sent for that body.
 *
 * @param bodyId the body of the page
 * @param body its name
 * @param path where it was sent
 * @param fields everything that was typed
 * @param texts what can be read again
 */
public record TypedForAnother(String bodyId, String body, String path, List<CarriedField> fields, List<String> texts) {

    static final String ATTRIBUTE = "portal.typedForAnother";

    /** Fields that carry no words of a person. */
    private static final Set<String> OURS = Set.of("_csrf", "base", "body", ForTheBodyOfThePage.FIELD);

    /** Empty when the person cannot act for that body: then there is nowhere to send it. */
    static Optional<TypedForAnother> in(HttpServletRequest request, Viewer viewer, @Nullable String said) {
        return viewer.bodies().stream()
                .filter(body -> body.id().toString().equals(said))
                .findFirst()
                .map(body -> new TypedForAnother(
                        body.id().toString(),
                        body.name(),
                        request.getRequestURI(),
                        fields(request, Set.of("_csrf")),
                        fields(request, OURS).stream()
                                .map(CarriedField::value)
                                .map(String::strip)
                                .filter(text -> !text.isEmpty())
                                .toList()));
    }

    private static List<CarriedField> fields(HttpServletRequest request, Set<String> without) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !without.contains(field.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(field -> Stream.of(field.getValue()).map(value -> new CarriedField(field.getKey(), value)))
                .toList();
    }
}
