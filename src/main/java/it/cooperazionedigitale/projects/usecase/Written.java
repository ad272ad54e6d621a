package it.cooperazionedigitale.projects.usecase;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote on one page of a report.
 *
 * @param form the version of the form that was on the page; null where it is the one asked now
 * @param revisions the sections on the page, each with the revision that was shown, 0 where it was never saved
 * @param answers what was typed, by field
 */
public record Written(@Nullable UUID form, Map<String, Integer> revisions, Map<String, List<String>> answers) {

    /** Nothing new: what is saved is meant. */
    public static final Written NOTHING = new Written(null, Map.of(), Map.of());

    /** Whether a section stood on the page. */
    boolean shows(String section) {
        return revisions.containsKey(section);
    }
}
