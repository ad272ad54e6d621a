package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.SeenAnswers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed in a section.
 *
 * @param seen what the page showed before
 * @param sent the questions whose fields were sent; null for all of the section
 * @param typed what was typed, by field
 */
public record TypedAnswers(SeenAnswers seen, @Nullable Set<String> sent, Map<String, List<String>> typed) {

    /** A whole section, upon the revision the page showed. */
    public static TypedAnswers whole(int revision, Map<String, List<String>> typed) {
        return new TypedAnswers(SeenAnswers.at(revision), null, typed);
    }

    /** Whether somebody handed in the whole section, and not the page a few answers by itself. */
    boolean isWhole() {
        return sent == null;
    }
}
