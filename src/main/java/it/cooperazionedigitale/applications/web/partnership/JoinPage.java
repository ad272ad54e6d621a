package it.cooperazionedigitale.applications.web.partnership;

import org.jspecify.annotations.Nullable;

/**
 * Where a body asks to take part in another's application.
 *
 * @param body the body the person acts for
 * @param mayAsk whether the person may ask for it
 */
record JoinPage(@Nullable String body, boolean mayAsk) {}
