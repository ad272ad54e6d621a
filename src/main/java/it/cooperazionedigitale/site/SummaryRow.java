package it.cooperazionedigitale.site;

import org.jspecify.annotations.Nullable;

/** One answer in a summary to check: what was asked (message key or text), what was answered, and where to change it. */
public record SummaryRow(
        String label, @Nullable String value, @Nullable String changeHref) {

    /** An answer that cannot be changed from here. */
    public static SummaryRow fixed(String label, @Nullable String value) {
        return new SummaryRow(label, value, null);
    }
}
