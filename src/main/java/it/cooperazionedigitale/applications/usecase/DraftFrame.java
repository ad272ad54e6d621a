package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.calls.CallRules;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a budget and of a plan may speak of, without the application around them.
 *
 * @param organisationId the body that leads
 * @param state where the application stands
 * @param rules what the call admits
 * @param together whether other bodies take part
 * @param partners the bodies taken in
 * @param budgetRevision tells two colleagues' budgets apart
 * @param planRevision tells two colleagues' plans apart
 */
public record DraftFrame(
        UUID organisationId,
        ApplicationState state,
        CallRules rules,
        boolean together,
        List<UUID> partners,
        int budgetRevision,
        int planRevision)
        implements Owned {

    /** Whether a line may name the body. */
    public boolean knows(@Nullable UUID body) {
        return organisationId.equals(body) || hasPartner(body);
    }

    /** Whether the body is one of those taken in. */
    public boolean hasPartner(@Nullable UUID body) {
        return body != null && partners.contains(body);
    }

    /** The bodies that each ask for a share; none where one applies alone. */
    public List<UUID> sharing() {
        return together && !partners.isEmpty()
                ? Stream.concat(Stream.of(organisationId), partners.stream()).toList()
                : List.of();
    }
}
