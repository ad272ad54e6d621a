package it.cooperazionedigitale.transformers.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/** A firm's place in addresses, made of its name. */
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    static String of(String name, UUID id) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-$", "") : plain;
        return cut.isEmpty() ? "impresa-" + tail(id) : cut;
    }

    static String distinct(String slug, UUID id) {
        return slug + "-" + tail(id);
    }

    private static String tail(UUID id) {
        String text = id.toString();
        return text.substring(text.length() - 6);
    }
}
