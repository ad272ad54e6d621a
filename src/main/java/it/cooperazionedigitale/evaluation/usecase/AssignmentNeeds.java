package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignment;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignments;
import it.cooperazionedigitale.evaluation.domain.ScoreSheets;
import it.cooperazionedigitale.evaluation.domain.Scoring;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Works out which eligible applications of a hub lack evaluators. */
@Component
class AssignmentNeeds {

    static final Set<ApplicationState> SCORABLE = Set.of(ApplicationState.ELIGIBLE, ApplicationState.IN_EVALUATION);

    private final EvaluatorAssignments assignments;
    private final ScoreSheets sheets;

    AssignmentNeeds(EvaluatorAssignments assignments, ScoreSheets sheets) {
        this.assignments = assignments;
        this.sheets = sheets;
    }

    /**
     * An application with what it has and lacks.
     *
     * @param application which
     * @param assignments its assignments in any state
     * @param needed how many sheets it needs
     */
    record Staffing(ApplicationSummary application, List<EvaluatorAssignment> assignments, int needed) {

        int lacking() {
            long having = assignments.stream()
                    .filter(assignment -> assignment.state().counts())
                    .count();
            return AssignmentNeeds.SCORABLE.contains(application.state()) ? Math.max(0, needed - (int) having) : 0;
        }

        boolean diverges(CallRules rules) {
            return needed > rules.evaluators();
        }
    }

    /** The assignments of some calls and the totals handed in, by application: two queries, however many calls there are. */
    record Staff(List<EvaluatorAssignment> assignments, List<ScoreSheets.Total> totals) {

        /** The staffing of the given applications of a call, in their order. */
        List<Staffing> of(CallSummary call, List<ApplicationSummary> applications) {
            Map<UUID, List<EvaluatorAssignment>> byApplication =
                    assignments.stream().collect(Collectors.groupingBy(EvaluatorAssignment::applicationId));
            Map<UUID, List<BigDecimal>> byTotal = totals.stream()
                    .collect(Collectors.groupingBy(
                            ScoreSheets.Total::subject,
                            Collectors.mapping(ScoreSheets.Total::total, Collectors.toList())));
            CallRules rules = call.rules();
            return applications.stream()
                    .map(application -> new Staffing(
                            application,
                            byApplication.getOrDefault(application.id(), List.of()),
                            Scoring.needed(
                                    byTotal.getOrDefault(application.id(), List.of()),
                                    rules.evaluators(),
                                    rules.divergence())))
                    .toList();
        }

        /** How many applications of the call each evaluator has. */
        Map<UUID, Integer> loads(UUID callId) {
            return assignments.stream()
                    .filter(assignment -> assignment.callId().equals(callId)
                            && assignment.state().counts())
                    .collect(Collectors.toMap(EvaluatorAssignment::evaluatorId, one -> 1, Integer::sum));
        }
    }

    /** Who works on the applications of some calls. */
    Staff staff(Collection<UUID> calls) {
        return calls.isEmpty()
                ? new Staff(List.of(), List.of())
                : new Staff(assignments.findByCallIdIn(calls), sheets.totalsOf(calls));
    }

    /** Who works on the applications of a call. */
    Staff staff(CallSummary call) {
        return staff(List.of(call.id()));
    }
}
