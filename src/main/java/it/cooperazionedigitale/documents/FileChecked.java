package it.cooperazionedigitale.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file has its verdict.
 *
 * @param file the file
 * @param organisation whose it is
 * @param purpose what it was handed in for
 * @param subject what it hangs on, if anything
 * @param state CLEAN or REFUSED
 */
public record FileChecked(
        UUID file,
        UUID organisation,
        String purpose,
        @Nullable UUID subject,
        FileState state) {}
