package it.cooperazionedigitale.transformers;

import java.util.List;
import java.util.UUID;

/**
 * A transformer firm as other modules see it.
 *
 * @param organisationId the firm
 * @param slug its place in addresses
 * @param name its name
 * @param hubName the hub that accredits it
 * @param comuneLabel its seat
 * @param regionName its region
 * @param services what it does, ready to print
 * @param state where it stands
 */
public record TransformerSummary(
        UUID organisationId,
        String slug,
        String name,
        String hubName,
        String comuneLabel,
        String regionName,
        List<String> services,
        TransformerState state) {}
