package it.cooperazionedigitale.applications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a body has to do with an application.
 *
 * @param body the body
 * @param application the application
 * @param partnership its part as a partner; null where it leads
 */
public record ApplicationPart(
        UUID body, UUID application, @Nullable UUID partnership) {

    /** The body leads it. */
    public ApplicationPart(UUID body, UUID application) {
        this(body, application, null);
    }
}
