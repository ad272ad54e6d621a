package it.cooperazionedigitale.applications;

import it.cooperazionedigitale.shared.Euro;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as other modules see it.
 *
 * @param id the application
 * @param callId its call
 * @param organisationId the body that leads it
 * @param organisationName its name
 * @param hubId the hub of that body when it was sent
 * @param regionCode the region of that body when it was sent
 * @param title the project's title
 * @param state where it stands
 * @param protocol {@code CD-2027-00123}, once sent
 * @param submittedAt when it was received, once sent
 * @param totalCost the whole cost, euro
 * @param requested the contribution asked, euro
 * @param bonus priority points worked out when it was sent
 * @param transformerId the transformer firm named, if any
 * @param partners the bodies that take part beside the lead, as of the sent version
 */
public record ApplicationSummary(
        UUID id,
        UUID callId,
        UUID organisationId,
        String organisationName,
        UUID hubId,
        String regionCode,
        String title,
        ApplicationState state,
        @Nullable String protocol,
        @Nullable Instant submittedAt,
        Euro totalCost,
        Euro requested,
        int bonus,
        @Nullable UUID transformerId,
        Set<UUID> partners) {

    /** All bodies whose application it is: whoever belongs to one of them has an interest in it. */
    public Set<UUID> bodies() {
        Set<UUID> all = new LinkedHashSet<>(Set.of(organisationId));
        all.addAll(partners);
        return all;
    }

    /** The same without the name of the body: its protocol number stands there. */
    public ApplicationSummary veiled() {
        return new ApplicationSummary(
                id,
                callId,
                organisationId,
                protocol == null ? "" : protocol,
                hubId,
                regionCode,
                title,
                state,
                protocol,
                submittedAt,
                totalCost,
                requested,
                bonus,
                transformerId,
                partners);
    }
}
