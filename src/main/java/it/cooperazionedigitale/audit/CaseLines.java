package it.cooperazionedigitale.audit;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines belong to the history of one case.
 *
 * @param application the application the case is about
 * @param call its call: what was done to it since the case began belongs to the history too
 * @param parts the application itself and the things kept for it
 * @param acts only these
 * @param before only lines older than this number: the next page
 */
public record CaseLines(
        UUID application,
        UUID call,
        Collection<UUID> parts,
        Collection<String> acts,
        @Nullable Long before) {}
