package it.cooperazionedigitale.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose a file is.
 *
 * @param organisation the body it belongs to
 * @param subject what it hangs on in the module that took it, such as an application
 */
public record FileOwner(UUID organisation, @Nullable UUID subject) {}
