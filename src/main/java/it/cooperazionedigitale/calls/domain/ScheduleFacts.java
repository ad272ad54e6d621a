package it.cooperazionedigitale.calls.domain;

import it.cooperazionedigitale.forms.FormDefinition;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a call is held against before its rules are frozen.
 *
 * @param form the version of the form it names, if there is one
 * @param reports whether the forms of its reports, where it names any, are there for that
 * @param hubs the codes of all hubs
 * @param now the server's clock
 */
public record ScheduleFacts(@Nullable FormDefinition form, boolean reports, Set<String> hubs, Instant now) {}
