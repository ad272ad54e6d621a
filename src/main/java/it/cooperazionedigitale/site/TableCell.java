package it.cooperazionedigitale.site;

import org.jspecify.annotations.Nullable;

/** A cell of a table: its text (message key or text), a link or none, a tint when it is a state. */
public record TableCell(
        @Nullable String text,
        @Nullable String href,
        @Nullable Tone tone) {

    /** A cell of plain text. */
    public static TableCell of(@Nullable String text) {
        return new TableCell(text, null, null);
    }

    /** A cell that leads on. */
    public static TableCell link(String text, String href) {
        return new TableCell(text, href, null);
    }

    /** A cell that says a state. */
    public static TableCell state(String text, Tone tone) {
        return new TableCell(text, null, tone);
    }
}
