package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.shared.Sha256;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a page showed before somebody wrote on it.
 *
 * @param revision the section's revision then, 0 for a section never saved
 * @param later the revision of answers that were shown anew since, by question
 * @param prints a fingerprint of each answer it showed: what still bears it was not touched
 * @param tab the open page, as it calls itself; empty for a page without script
 * @param turn which of that page's sendings it is
 */
public record SeenAnswers(int revision, Map<String, Integer> later, Map<String, String> prints, String tab, int turn) {

    private static final int LONG_ENOUGH = 6;

    /** A page that showed one revision, and does not say what stood there. */
    public static SeenAnswers at(int revision) {
        return new SeenAnswers(revision, Map.of(), Map.of(), "", 0);
    }

    /** Fingerprints as a field of the page carries them. */
    public static Map<String, String> read(String field) {
        Map<String, String> prints = new HashMap<>();
        Arrays.stream(field.split(" ")).map(one -> one.split(":", 2)).forEach(parts -> {
            if (parts.length == 2) {
                prints.put(parts[0], parts[1]);
            }
        });
        return prints;
    }

    /** The fingerprints of these answers, for a field of the page. */
    public static String written(Collection<String> questions, Map<String, Object> answers) {
        return questions.stream()
                .map(question -> question + ":" + print(answers.get(question)))
                .collect(Collectors.joining(" "));
    }

    int of(String question) {
        return later.getOrDefault(question, revision);
    }

    /** Whether an answer still is what the page showed. */
    public boolean untouched(String question, @Nullable Object answer) {
        return print(answer).equals(prints.get(question));
    }

    private static String print(@Nullable Object answer) {
        return answer == null
                ? "-"
                : Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Arrays.copyOf(Sha256.of(plain(answer)), LONG_ENOUGH));
    }

    /** The same answer reads the same, in whatever order a row keeps its cells. */
    private static String plain(Object answer) {
        if (answer instanceof Map<?, ?> row) {
            Map<String, String> cells = new TreeMap<>();
            row.forEach((column, cell) -> cells.put(String.valueOf(column), plain(cell)));
            return cells.toString();
        }
        return answer instanceof Collection<?> several
                ? several.stream().map(SeenAnswers::plain).toList().toString()
                : answer.toString();
    }
}
