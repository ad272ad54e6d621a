package it.cooperazionedigitale.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/**
 * A request that found no place: the page offers to make it once more, with all that was typed.
 *
 * @param path where to
 * @param sends whether it sends something
 * @param fields what was typed; empty where it is nothing that a page may hold
 */
public record TurnedAway(String path, boolean sends, List<CarriedField> fields) {

    static final String ATTRIBUTE = "portal.turnedAway";

    private static final Pattern SECRET = Pattern.compile("(?i).*password.*|codice|code");

    static TurnedAway of(HttpServletRequest request) {
        // two slashes at the beginning would lead to another host
        String path = request.getRequestURI().replaceFirst("^[/\\\\]+", "/");
        if (HttpMethod.POST.matches(request.getMethod())) {
            return new TurnedAway(path, true, typed(request.getParameterMap()));
        }
        String query = request.getQueryString();
        return new TurnedAway(query == null ? path : path + "?" + query, false, List.of());
    }

    private static List<CarriedField> typed(Map<String, String[]> fields) {
        boolean secret =
                fields.keySet().stream().anyMatch(name -> SECRET.matcher(name).matches());
        return secret
                ? List.of()
                : fields.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(field ->
                                Stream.of(field.getValue()).map(value -> new CarriedField(field.getKey(), value)))
                        .toList();
    }

    /** Whether the page can offer to make it again: reading always, sending where it holds what was typed. */
    public boolean again() {
        return !sends || !fields.isEmpty();
    }
}
