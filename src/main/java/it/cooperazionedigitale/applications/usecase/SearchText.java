package it.cooperazionedigitale.applications.usecase;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to find applications, taken apart.
 *
 * @param words the letters and digits of it, in order
 * @param protocols the protocol numbers it may mean
 * @param typed whether anything was typed at all
 */
record SearchText(List<String> words, List<String> protocols, boolean typed) {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_WORD = 40;
    private static final int FIRST_YEAR = 2020;
    private static final Pattern PROTOCOL = Pattern.compile("(?:cd[\\s-]*)?(\\d{4})[\\s/-]+(\\d{1,9})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    /** The words alone, protocol numbers taken for words like others. */
    static SearchText of(String text) {
        return of(text, FIRST_YEAR - 1);
    }

    static SearchText of(@Nullable String text, int year) {
        String typed = text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        List<String> words = Arrays.stream(typed.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)
                .limit(MOST_WORDS)
                .toList();
        return new SearchText(words, protocols(typed.toLowerCase(Locale.ROOT), year), !typed.isEmpty());
    }

    /** Something was typed, but nothing one could look for. */
    boolean wordless() {
        return typed && words.isEmpty();
    }

    private static List<String> protocols(String typed, int year) {
        Matcher whole = PROTOCOL.matcher(typed);
        if (whole.matches()) {
            return List.of(protocol(Integer.parseInt(whole.group(1)), whole.group(2)));
        }
        return NUMBER.matcher(typed).matches()
                ? IntStream.rangeClosed(FIRST_YEAR, year)
                        .mapToObj(one -> protocol(one, typed))
                        .toList()
                : List.of();
    }

    private static String protocol(int year, String number) {
        return "CD-%04d-%05d".formatted(year, Integer.parseInt(number));
    }
}
