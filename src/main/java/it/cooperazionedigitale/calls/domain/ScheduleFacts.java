package it.cooperazionedigitale.calls.domain;

import it.cooperazionedigitale.forms.FormDefinition;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a call is held against before its rules are frozen.
 *
 * @param form the version of the form it names, if there is one
 * @param hubs the codes of all hubs
 * @param now the server's clock
 */
public record ScheduleFacts(@Nullable FormDefinition form, Set<String> hubs, Instant now) {}
