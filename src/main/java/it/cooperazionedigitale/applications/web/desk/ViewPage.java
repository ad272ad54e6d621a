package it.cooperazionedigitale.applications.web.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A view to be named.
 *
 * @param id its id; null for a new one
 * @param href the list as it shows it
 * @param mayShare whether the viewer shows views to others
 */
record ViewPage(@Nullable UUID id, String href, boolean mayShare) {}
