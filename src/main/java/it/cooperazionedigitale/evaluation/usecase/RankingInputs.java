package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.RankingEntry;
import it.cooperazionedigitale.evaluation.domain.RankingRules;
import it.cooperazionedigitale.evaluation.domain.RankingTerms;
import it.cooperazionedigitale.evaluation.domain.ScoreSheets;
import it.cooperazionedigitale.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what a ranking follows from, and what it still lacks. */
@Component
class RankingInputs {

    private static final Set<ApplicationState> UNFINISHED = Set.of(
            ApplicationState.SUBMITTED,
            ApplicationState.IN_ELIGIBILITY_CHECK,
            ApplicationState.INTEGRATION_REQUESTED,
            ApplicationState.ELIGIBLE,
            ApplicationState.IN_EVALUATION);

    private final ApplicationDirectory applications;
    private final ScoreSheets sheets;
    private final HubShares shares;

    RankingInputs(ApplicationDirectory applications, ScoreSheets sheets, HubShares shares) {
        this.applications = applications;
        this.sheets = sheets;
        this.shares = shares;
    }

    /** The evaluated applications of a call with their totals. */
    List<RankingEntry> entries(UUID callId) {
        Map<UUID, List<BigDecimal>> totals = sheets.totalsOf(callId).stream()
                .collect(Collectors.groupingBy(
                        ScoreSheets.Total::subject, Collectors.mapping(ScoreSheets.Total::total, Collectors.toList())));
        return applications.sentTo(callId).stream()
                .filter(application -> application.state() == ApplicationState.EVALUATED)
                .filter(application -> totals.containsKey(application.id()))
                .map(application -> new RankingEntry(
                        application.id(),
                        application.organisationId(),
                        Objects.requireNonNullElse(application.protocol(), ""),
                        totals.get(application.id()),
                        application.bonus(),
                        application.requested(),
                        application.hubId()))
                .toList();
    }

    /** What the call says of its ranking. */
    RankingTerms terms(CallSummary call) {
        return shares.terms(call);
    }

    /** The fingerprint of the inputs as they are now. */
    String fingerprint(CallSummary call) {
        return RankingRules.fingerprint(entries(call.id()), terms(call));
    }

    /** The applications whose check or scoring is not finished: while there are any, nothing can be frozen. */
    List<ApplicationSummary> unfinished(UUID callId) {
        return applications.sentTo(callId).stream()
                .filter(application -> UNFINISHED.contains(application.state()))
                .toList();
    }

    /** Refuses while applications are unfinished. */
    void requireFinished(UUID callId) {
        int open = unfinished(callId).size();
        if (open > 0) {
            throw new Refusal("evaluation.refusal.unfinishedApplications", open);
        }
    }
}
