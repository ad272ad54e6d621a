package it.cooperazionedigitale.applications.web.work;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a page says it was made. */
final class Opened {

    private static final Pattern MILLISECONDS = Pattern.compile("\\d{1,14}");

    private Opened() {}

    /** The instant; nothing where the page says none that can be. */
    static @Nullable Instant read(@Nullable String said) {
        return said != null && MILLISECONDS.matcher(said).matches() ? Instant.ofEpochMilli(Long.parseLong(said)) : null;
    }
}
