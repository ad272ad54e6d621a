package it.cooperazionedigitale.forms.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Typed text as it may be stored: one spelling of accents, one kind of line end, nothing invisible. */
public final class TypedText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\ufeff\\u200b\\u200e\\u200f\\u061c\\u00ad\\u180e\\u2060-\\u2064"
                    + "\\u202a-\\u202e\\u2066-\\u2069\\ufff9-\\ufffb\\x{e0000}-\\x{e007f}]");
    private static final Pattern WORD = Pattern.compile("\\s+");
    private static final Pattern BREAKS = Pattern.compile("[\\n\\t]+");

    private TypedText() {}

    /** Normalises (NFC) and trims; line ends become blanks where only one line is asked. */
    public static String clean(String typed, boolean oneLine) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC);
        text = LINE_ENDS.matcher(text).replaceAll("\n");
        text = INVISIBLE.matcher(text).replaceAll("");
        if (oneLine) {
            text = BREAKS.matcher(text).replaceAll(" ");
        }
        return trimmed(text);
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Characters as a person counts them, not as the machine stores them. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Words as the page counts them: what stands between blanks. */
    static int words(String text) {
        return WORD.split(text).length;
    }
}
