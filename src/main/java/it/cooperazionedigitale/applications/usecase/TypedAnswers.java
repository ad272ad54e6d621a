package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.SeenAnswers;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed in a section.
 *
 * @param seen what the page showed before
 * @param sent the questions whose fields were sent; null for all of the section
 * @param shown the questions that had fields on the page; empty where the page does not say
 * @param typed what was typed, by field
 */
public record TypedAnswers(
        SeenAnswers seen, @Nullable Set<String> sent, Set<String> shown, Map<String, List<String>> typed) {

    /** A whole section, upon the revision the page showed. */
    public static TypedAnswers whole(int revision, Map<String, List<String>> typed) {
        return new TypedAnswers(SeenAnswers.at(revision), null, Set.of(), typed);
    }

    /** Whether somebody handed in the whole section, and not the page a few answers by itself. */
    boolean isWhole() {
        return sent == null;
    }

    /**
     * The questions to look at: those without a field on the page are left as they are by now, and so are files that stand as the
     * page showed them.
     */
    Set<String> sentOf(FormSection section) {
        return section.questions().stream()
                .filter(question -> sent == null || sent.contains(question.id()))
                .filter(question -> shown.isEmpty() || shown.contains(question.id()))
                .filter(question ->
                        question.type() != QuestionType.FILE || !seen.untouched(question.id(), files(question)))
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    private @Nullable Object files(Question question) {
        List<String> named = typed.getOrDefault(question.id(), List.of());
        return named.isEmpty() ? null : named;
    }
}
