package it.cooperazionedigitale.projects.usecase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote on one page of a report.
 *
 * @param form the version of the form that was on the page; null where it is the one asked now
 * @param revisions the sections on the page, each with the revision that was shown, 0 where it was never saved
 * @param answers what was typed, by question
 */
public record Written(@Nullable UUID form, Map<String, Integer> revisions, Map<String, List<String>> answers) {

    /** Nothing new: what is saved is meant. */
    public static final Written NOTHING = new Written(null, Map.of(), Map.of());

    static Map<String, List<String>> typed(Map<String, Object> stored) {
        Map<String, List<String>> typed = new TreeMap<>();
        stored.forEach((question, value) -> typed.put(
                question,
                value instanceof List<?> many
                        ? many.stream().map(String::valueOf).toList()
                        : List.of(String.valueOf(value))));
        return typed;
    }
}
