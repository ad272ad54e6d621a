package it.cooperazionedigitale.reference.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a comune as somebody typed it, with what may be its province at the end.
 *
 * @param name the name without the province
 * @param keys what to look for: the key of the name and, for names like {@code S. Giovanni}, the keys of the full words
 * @param province two letters or the name of the province, folded; empty when none was typed in brackets
 */
public record TypedComune(String name, List<String> keys, String province) {

    private static final int LONGEST = 120;
    private static final Pattern IN_BRACKETS =
            Pattern.compile("^(.*?)\\s*[(\\[]\\s*([^)\\]]*?)\\s*[)\\]]?\\s*$", Pattern.DOTALL);
    private static final Pattern AT_THE_END = Pattern.compile("^(.*\\S)[\\s,/-]+(\\p{L}{2})\\s*$", Pattern.DOTALL);
    private static final Map<String, List<String>> SHORT_FORMS = Map.of(
            "s", List.of("san", "santa", "sant", "santo", "santi"),
            "ss", List.of("santi", "santissima"),
            "st", List.of("saint", "sankt"),
            "ste", List.of("sainte"));

    /** Reads what was typed; nothing sensible (empty, too long, no letter) gives no keys. */
    public static TypedComune of(String typed) {
        Matcher brackets = IN_BRACKETS.matcher(shortened(typed));
        return brackets.matches()
                ? with(brackets.group(1), FoldedText.key(brackets.group(2)))
                : with(shortened(typed), "");
    }

    /** The same with the last two letters read as the province, {@code Castro LE}; without keys when it does not end so. */
    public static TypedComune endingWithProvince(String typed) {
        Matcher end = AT_THE_END.matcher(shortened(typed));
        return end.matches() ? with(end.group(1), FoldedText.key(end.group(2))) : new TypedComune("", List.of(), "");
    }

    private static TypedComune with(String name, String province) {
        return new TypedComune(name.strip(), keys(FoldedText.words(name)), province);
    }

    private static List<String> keys(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        Set<String> keys = new LinkedHashSet<>(List.of(String.join("", words)));
        List<String> rest = words.subList(1, words.size());
        if (!rest.isEmpty()) {
            for (String full : SHORT_FORMS.getOrDefault(words.get(0), List.of())) {
                keys.add(full + String.join("", rest));
            }
        }
        return new ArrayList<>(keys);
    }

    private static String shortened(String typed) {
        return typed.length() > LONGEST ? "" : typed;
    }
}
