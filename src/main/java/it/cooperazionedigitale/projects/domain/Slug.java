package it.cooperazionedigitale.projects.domain;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the readable part of a public address. */
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /** {@code L'orto è digitale} and {@code CD-2027-00123} give {@code l-orto-e-digitale-cd-2027-00123}. */
    static String of(String title, String code) {
        String words = plain(title);
        String cut = words.length() > LONGEST ? words.substring(0, LONGEST).replaceFirst("-[^-]*$", "") : words;
        return (cut.isEmpty() ? "" : cut + "-") + plain(code);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
