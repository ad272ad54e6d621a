package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.calls.CallSummary;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application of the viewer's body by its cover: what most pages of a case need, without what was written in it.
 *
 * @param id the application
 * @param organisationId the body
 * @param title the project's title, or the call's while it has none
 * @param state where it stands
 * @param protocol its number, once sent
 * @param submittedAt when it was received, once sent
 * @param transformerId the firm chosen, if any
 * @param unread where something stands that was copied and that nobody has read again yet
 * @param call its call
 * @param opened that it was opened before the closing of its call, if it was
 */
public record OwnCase(
        UUID id,
        UUID organisationId,
        String title,
        ApplicationState state,
        @Nullable String protocol,
        @Nullable Instant submittedAt,
        @Nullable UUID transformerId,
        Set<String> unread,
        CallSummary call,
        @Nullable OpenedEarly opened)
        implements Owned {

    /** Whether it has no title of its own yet. */
    public boolean untitled() {
        return title.equals(call.title());
    }
}
