package it.cooperazionedigitale.accounts.web.recovery;

import org.jspecify.annotations.Nullable;

/**
 * The own recovery, ready to print.
 *
 * @param alone whether it needs no administrator
 * @param due when the factors will fall away, null while none waits
 * @param halfway whether the second factor is still missing in this session
 */
record RecoveryPage(boolean alone, @Nullable String due, boolean halfway) {}
