package it.cooperazionedigitale.forms.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Ids made of what people wrote: short, plain, and nobody else's. Once given they stay, whatever the words become. */
public final class FreshId {

    private static final int LONGEST = 40;

    /** In addresses this is what is not there yet. */
    private static final String NEW = "nuova";

    private FreshId() {}

    /** The id for a thing with these words, beside those that are taken. */
    public static String of(String words, Set<String> taken) {
        String plain = plain(words);
        String id = plain;
        for (int next = 2; taken.contains(id) || NEW.equals(id); next++) {
            id = plain + "-" + next;
        }
        return id;
    }

    private static String plain(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+", "");
        if (plain.length() > LONGEST) {
            int end = plain.lastIndexOf('-', LONGEST);
            plain = plain.substring(0, end > 0 ? end : LONGEST);
        }
        plain = plain.replaceAll("-+$", "");
        return plain.isEmpty() ? "voce" : plain;
    }
}
