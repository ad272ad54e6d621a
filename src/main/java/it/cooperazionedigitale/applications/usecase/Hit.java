package it.cooperazionedigitale.applications.usecase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a sent version the words were found.
 *
 * @param where the part of it
 * @param question the question whose answer it is; null elsewhere
 * @param parts the place in it, cut so that the words found stand apart
 */
public record Hit(Place where, @Nullable String question, List<Part> parts) {

    /** A part of a sent version. */
    public enum Place {
        TITLE,
        BODY,
        CODE,
        COMUNE,
        FIRM,
        PARTNER,
        ANSWER,
        BUDGET
    }

    /** A piece of text, found or around what was found. */
    public record Part(String text, boolean found) {}
}
