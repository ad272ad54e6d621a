package it.cooperazionedigitale.applications.domain;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import it.cooperazionedigitale.applications.domain.ComparedTexts.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What differs between two versions of an application, word by word; what is the same in both is left out. */
public final class Comparison {

    /** A word takes the space before it along: what is written on after the last word leaves that word as it was. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\S)(?=\\s)");

    private Comparison() {}

    /** What became of a piece of text. */
    public enum Fate {
        SAME,
        REMOVED,
        ADDED
    }

    /** Some words and what became of them. */
    public record Piece(Fate fate, String text) {}

    /**
     * One thing that differs.
     *
     * @param part title of the section, or the message key of the part
     * @param what the question, or the message key of the thing
     * @param pieces the words of both, in reading order
     */
    public record Change(String part, String what, List<Piece> pieces) {}

    /** The differences, in the order of the newer version; what it no longer has comes last. */
    public static List<Change> between(SentVersion before, SentVersion after, Wording words) {
        Map<Place, String> old = ComparedTexts.of(before, words);
        Map<Place, String> now = ComparedTexts.of(after, words);
        Map<Place, String> all = new LinkedHashMap<>(now);
        old.forEach((place, text) -> all.putIfAbsent(place, ""));
        List<Change> changes = new ArrayList<>();
        all.forEach((place, text) -> {
            String earlier = old.getOrDefault(place, "");
            if (!earlier.equals(text)) {
                changes.add(new Change(place.part(), place.what(), pieces(earlier, text)));
            }
        });
        return List.copyOf(changes);
    }

    /** Both texts as one, word by word; between words that stayed, what was removed comes before what was added. */
    static List<Piece> pieces(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        words(before), words(after), new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                flush(removed, Fate.REMOVED, pieces);
                flush(added, Fate.ADDED, pieces);
                pieces.add(
                        new Piece(Fate.SAME, String.join("", delta.getSource().getLines())));
            } else {
                delta.getSource().getLines().forEach(removed::append);
                delta.getTarget().getLines().forEach(added::append);
            }
        }
        flush(removed, Fate.REMOVED, pieces);
        flush(added, Fate.ADDED, pieces);
        return List.copyOf(pieces);
    }

    private static void flush(StringBuilder words, Fate fate, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, words.toString()));
            words.setLength(0);
        }
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(BETWEEN_WORDS.split(text));
    }
}
