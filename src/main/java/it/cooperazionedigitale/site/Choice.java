package it.cooperazionedigitale.site;

import org.jspecify.annotations.Nullable;

/** One answer to choose from in a select, radio or checkbox list. The label is a message key or ready text. */
public record Choice(String value, String label, @Nullable String hint) {

    /** A choice without a hint. */
    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }
}
