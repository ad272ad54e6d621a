package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.PriorityClaim;
import it.cooperazionedigitale.applications.domain.PriorityPolicy;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.PriorityCategory;
import it.cooperazionedigitale.calls.PriorityRule;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which priority categories hold for a body before it applies, by the rules of the calls that are open. */
@Service
@Transactional(readOnly = true)
@Unguarded("asks only about the body the viewer acts for")
public class PriorityQueries {

    /** Thresholds of earlier calls, for the time when none is open: each call sets its own. */
    private static final List<PriorityRule> EXAMPLE = Stream.of(PriorityCategory.values())
            .map(category -> new PriorityRule(
                    category,
                    0,
                    switch (category) {
                        case MOSTLY_FEMALE -> 60;
                        case MIGRANTS -> 30;
                        case YOUNG -> 50;
                        default -> null;
                    }))
            .toList();

    /**
     * The categories by one set of rules.
     *
     * @param call titles of the calls; null for thresholds of earlier calls
     * @param claims a claim for each category
     */
    public record ByCall(@Nullable String call, List<PriorityClaim> claims) {}

    private final CallDirectory calls;
    private final OrganisationDirectory organisations;

    PriorityQueries(CallDirectory calls, OrganisationDirectory organisations) {
        this.calls = calls;
        this.organisations = organisations;
    }

    /** The categories by the rules of the open calls; calls of the same rules share one list. Empty for who acts for no body. */
    public List<ByCall> ofOwnBody(Viewer viewer) {
        OrganisationSummary body = Optional.ofNullable(viewer.organisationId())
                .flatMap(organisations::find)
                .orElse(null);
        if (body == null) {
            return List.of();
        }
        Map<List<PriorityClaim>, String> titles = new LinkedHashMap<>();
        for (CallSummary call : calls.published()) {
            if (call.state() == CallState.OPEN && !call.rules().priorities().isEmpty()) {
                titles.merge(
                        PriorityPolicy.claims(body, call.rules().priorities()),
                        call.title(),
                        (one, other) -> one + ", " + other);
            }
        }
        List<ByCall> near = titles.entrySet().stream()
                .map(entry -> new ByCall(entry.getValue(), entry.getKey()))
                .toList();
        return near.isEmpty() ? List.of(new ByCall(null, PriorityPolicy.claims(body, EXAMPLE))) : near;
    }
}
