package it.cooperazionedigitale.site;

import org.jspecify.annotations.Nullable;

/**
 * A file in a list.
 *
 * @param href where to download it, or null while it cannot be
 * @param detail format, size and date in words
 * @param status state in words (message key or text), or null
 */
public record FileRow(
        @Nullable String href,
        String name,
        @Nullable String detail,
        @Nullable String status,
        @Nullable Tone tone) {}
