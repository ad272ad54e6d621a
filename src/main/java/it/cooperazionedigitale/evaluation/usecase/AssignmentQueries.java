package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.EvaluatorAssigned;
import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.domain.ConflictPolicy;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignment;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.LettersToCome;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who scores what, as a hub manager sees it. */
@Service
@Transactional(readOnly = true)
public class AssignmentQueries {

    private static final Set<CallState> SHOWN = Set.of(CallState.CLOSED, CallState.IN_EVALUATION);
    private static final Set<ApplicationState> ON_BOARD =
            Set.of(ApplicationState.ELIGIBLE, ApplicationState.IN_EVALUATION, ApplicationState.EVALUATED);

    private final CallDirectory calls;
    private final ApplicationDirectory applications;
    private final AccountDirectory accounts;
    private final AssignmentNeeds needs;
    private final ConflictLookup conflicts;
    private final LettersToCome letters;

    AssignmentQueries(
            CallDirectory calls,
            ApplicationDirectory applications,
            AccountDirectory accounts,
            AssignmentNeeds needs,
            ConflictLookup conflicts,
            LettersToCome letters) {
        this.calls = calls;
        this.applications = applications;
        this.accounts = accounts;
        this.needs = needs;
        this.conflicts = conflicts;
        this.letters = letters;
    }

    /**
     * One evaluator on one application.
     *
     * @param assignmentId the assignment
     * @param evaluator the evaluator's name
     * @param state where the work stands
     * @param dueAt the term, once confirmed
     */
    public record Place(
            UUID assignmentId,
            String evaluator,
            AssignmentState state,
            @Nullable Instant dueAt) {}

    /**
     * One application with its evaluators.
     *
     * @param application which
     * @param places its evaluators
     * @param lacking how many it still needs
     * @param diverges whether its sheets lie too far apart
     */
    public record Row(ApplicationSummary application, List<Place> places, int lacking, boolean diverges) {}

    /**
     * An evaluator with the load in the call.
     *
     * @param id the account
     * @param name the name
     * @param load applications in the call
     * @param conflict why not for the chosen application, if so
     */
    public record Person(UUID id, String name, int load, ConflictPolicy.@Nullable Conflict conflict) {}

    /**
     * The whole board of a hub for one call.
     *
     * @param calls calls that are being evaluated, to choose from
     * @param call the chosen one, if any
     * @param rows the hub's eligible applications
     * @param people evaluators with their loads
     * @param letters who is written to when the proposals are confirmed
     * @param candidates for the application to be assigned by hand: evaluators it has not had, with what stands against each
     */
    public record Board(
            List<CallSummary> calls,
            @Nullable CallSummary call,
            List<Row> rows,
            List<Person> people,
            List<Person> candidates,
            LettersToCome.Readers letters) {}

    /**
     * The board of the viewer's hub for a call, by its slug; without one, for the first call the hub has something in.
     *
     * @param chosen one of its applications, to be assigned by hand; null for none
     */
    @PreAuthorize("#viewer.has('HUB_MANAGER')")
    public Board board(@Nullable String slug, @Nullable UUID chosen, Viewer viewer) {
        List<CallSummary> shown = calls.published().stream()
                .filter(call -> SHOWN.contains(call.state()))
                .toList();
        List<CallSummary> asked = shown.stream()
                .filter(call -> slug == null || slug.equals(call.slug()))
                .toList();
        if (slug != null && asked.isEmpty()) {
            throw new NotFound();
        }
        Map<UUID, List<ApplicationSummary>> own = own(asked, viewer);
        return asked.stream()
                .filter(call -> own.containsKey(call.id()))
                .findFirst()
                .or(() -> asked.stream().findFirst())
                .map(call -> board(shown, call, own.getOrDefault(call.id(), List.of()), chosen))
                .orElseGet(() -> new Board(shown, null, List.of(), List.of(), List.of(), LettersToCome.Readers.NONE));
    }

    /** The applications of the viewer's hub, by call; calls without any are left out. */
    private Map<UUID, List<ApplicationSummary>> own(List<CallSummary> asked, Viewer viewer) {
        return applications.sentTo(asked.stream().map(CallSummary::id).toList()).values().stream()
                .flatMap(List::stream)
                .filter(application -> EvaluationRules.manages(viewer, application))
                .filter(application -> ON_BOARD.contains(application.state()))
                .collect(Collectors.groupingBy(ApplicationSummary::callId));
    }

    private Board board(
            List<CallSummary> shown, CallSummary call, List<ApplicationSummary> own, @Nullable UUID chosen) {
        AssignmentNeeds.Staff staff = needs.staff(call);
        List<AccountSummary> evaluators = accounts.withRole(Role.EVALUATOR);
        Map<UUID, String> names =
                evaluators.stream().collect(Collectors.toMap(AccountSummary::id, AccountSummary::name));
        Map<UUID, Integer> loads = staff.loads(call.id());
        List<AssignmentNeeds.Staffing> staffed = staff.of(call, own);
        return new Board(
                shown,
                call,
                staffed.stream()
                        .map(staffing -> row(staffing, names, call.rules()))
                        .toList(),
                evaluators.stream()
                        .map(person -> new Person(person.id(), person.name(), loads.getOrDefault(person.id(), 0), null))
                        .toList(),
                chosen == null
                        ? List.of()
                        : candidates(
                                staffed.stream()
                                        .filter(staffing ->
                                                staffing.application().id().equals(chosen))
                                        .findFirst()
                                        .orElseThrow(NotFound::new),
                                evaluators,
                                loads),
                told(staffed));
    }

    /** Who is written to when the proposals are confirmed. */
    private LettersToCome.Readers told(List<AssignmentNeeds.Staffing> staffed) {
        return letters.of(staffed.stream()
                .filter(staffing ->
                        AssignmentNeeds.SCORABLE.contains(staffing.application().state()))
                .flatMap(staffing -> staffing.assignments().stream())
                .filter(assignment -> assignment.state() == AssignmentState.PROPOSED)
                .map(one -> new EvaluatorAssigned(one.id(), one.applicationId(), one.evaluatorId(), Instant.EPOCH))
                .toList());
    }

    private List<Person> candidates(
            AssignmentNeeds.Staffing staffing, List<AccountSummary> evaluators, Map<UUID, Integer> loads) {
        ApplicationSummary application = staffing.application();
        Set<UUID> had = staffing.assignments().stream()
                .map(EvaluatorAssignment::evaluatorId)
                .collect(Collectors.toSet());
        List<AccountSummary> free =
                evaluators.stream().filter(person -> !had.contains(person.id())).toList();
        Map<UUID, ConflictPolicy.Candidate> candidates = conflicts.candidates(application.callId(), free);
        ConflictPolicy.Side side = conflicts.sides(List.of(application)).get(application.id());
        return free.stream()
                .map(person -> new Person(
                        person.id(),
                        person.name(),
                        loads.getOrDefault(person.id(), 0),
                        ConflictPolicy.between(candidates.get(person.id()), side)
                                .orElse(null)))
                .sorted(Comparator.comparingInt(Person::load))
                .toList();
    }

    private static Row row(AssignmentNeeds.Staffing staffing, Map<UUID, String> names, CallRules rules) {
        List<Place> places = staffing.assignments().stream()
                .sorted(Comparator.comparing(EvaluatorAssignment::id))
                .map(assignment -> new Place(
                        assignment.id(),
                        names.getOrDefault(assignment.evaluatorId(), ""),
                        assignment.state(),
                        assignment.dueAt()))
                .toList();
        return new Row(staffing.application(), places, staffing.lacking(), staffing.diverges(rules));
    }
}
