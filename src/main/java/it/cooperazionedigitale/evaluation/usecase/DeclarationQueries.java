package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.ConflictDeclaration;
import it.cooperazionedigitale.evaluation.domain.ConflictDeclarations;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignment;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignments;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The general declarations an evaluator has made and may make. */
@Service
@Transactional(readOnly = true)
public class DeclarationQueries {

    private final OrganisationDirectory organisations;
    private final CallDirectory calls;
    private final ApplicationDirectory applications;
    private final EvaluatorAssignments assignments;
    private final ConflictDeclarations declarations;

    DeclarationQueries(
            OrganisationDirectory organisations,
            CallDirectory calls,
            ApplicationDirectory applications,
            EvaluatorAssignments assignments,
            ConflictDeclarations declarations) {
        this.organisations = organisations;
        this.calls = calls;
        this.applications = applications;
        this.assignments = assignments;
        this.declarations = declarations;
    }

    /**
     * The declaration for one call.
     *
     * @param call which
     * @param applicants bodies that applied, by id, in the order of their names
     * @param ties bodies declared
     * @param note words declared
     * @param declaredAt when, null when not yet
     * @param open whether it may be declared now
     */
    public record Declaration(
            CallSummary call,
            Map<UUID, String> applicants,
            Set<UUID> ties,
            String note,
            @Nullable Instant declaredAt,
            boolean open) {}

    /** The calls the viewer has dossiers of, with what is declared. */
    @PreAuthorize("#viewer.has('EVALUATOR')")
    public List<Declaration> of(Viewer viewer) {
        Set<UUID> own = assignments.queueOf(viewer.id()).stream()
                .map(EvaluatorAssignment::callId)
                .collect(Collectors.toSet());
        Map<UUID, ConflictDeclaration> declared = declarations.ofEvaluator(viewer.id()).stream()
                .collect(Collectors.toMap(ConflictDeclaration::callId, Function.identity()));
        return calls.published().stream()
                .filter(call -> own.contains(call.id()) || declared.containsKey(call.id()))
                .map(call -> declaration(call, declared.get(call.id())))
                .toList();
    }

    private Declaration declaration(CallSummary call, @Nullable ConflictDeclaration declared) {
        boolean open = call.state() == CallState.CLOSED || call.state() == CallState.IN_EVALUATION;
        Map<UUID, String> applicants = new LinkedHashMap<>();
        if (open) {
            Set<UUID> bodies = applications.sentTo(call.id()).stream()
                    .flatMap(application -> application.bodies().stream())
                    .collect(Collectors.toSet());
            organisations.names(bodies).entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .forEach(body -> applicants.put(body.getKey(), body.getValue()));
        }
        return new Declaration(
                call,
                applicants,
                declared == null ? Set.of() : declared.ties(),
                declared == null ? "" : declared.note(),
                declared == null ? null : declared.declaredAt(),
                open);
    }
}
