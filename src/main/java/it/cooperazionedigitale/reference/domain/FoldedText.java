package it.cooperazionedigitale.reference.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Text as it is compared: small letters and digits without accents, whatever apostrophe, blank or Unicode form was typed. */
public final class FoldedText {

    private FoldedText() {}

    /** The words of the text, {@code L’Àquila} is {@code [l, aquila]}. */
    public static List<String> words(String text) {
        String plain = Normalizer.normalize(text.replace("ß", "ss").replace("ẞ", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words joined without blanks, so that {@code L'Aquila}, {@code l aquila} and {@code Laquila} are the same key. */
    public static String key(String text) {
        return String.join("", words(text));
    }

    /** Whether the text carries accents, whichever Unicode form they have. */
    public static boolean accented(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().anyMatch(FoldedText::isMark);
    }

    /** Whether two names are the same with their accents, case and blanks aside. */
    public static boolean sameAccents(String one, String other) {
        return withAccents(one).equals(withAccents(other));
    }

    private static String withAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
