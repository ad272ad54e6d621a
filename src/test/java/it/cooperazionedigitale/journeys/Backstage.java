package it.cooperazionedigitale.journeys;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.accounts.session.ViewerAssembly;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.Criterion;
import it.cooperazionedigitale.evaluation.domain.Mark;
import it.cooperazionedigitale.evaluation.usecase.AssignEvaluator;
import it.cooperazionedigitale.evaluation.usecase.DecideEligibility;
import it.cooperazionedigitale.evaluation.usecase.DeclareConflicts;
import it.cooperazionedigitale.evaluation.usecase.DeclareNoConflict;
import it.cooperazionedigitale.evaluation.usecase.SaveScores;
import it.cooperazionedigitale.evaluation.usecase.StartEligibilityCheck;
import it.cooperazionedigitale.evaluation.usecase.SubmitScoreSheet;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** What other people do meanwhile, through the same use cases as the pages, so that the journey can go on. */
final class Backstage {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AccountDirectory accounts;
    private final ViewerAssembly assembly;
    private final CallDirectory calls;
    private final JdbcClient jdbc;
    private final StartEligibilityCheck startCheck;
    private final DecideEligibility decide;
    private final AssignEvaluator assign;
    private final DeclareConflicts declareForCall;
    private final DeclareNoConflict noConflict;
    private final SaveScores saveScores;
    private final SubmitScoreSheet submitSheet;

    Backstage(
            AccountDirectory accounts,
            ViewerAssembly assembly,
            CallDirectory calls,
            JdbcClient jdbc,
            StartEligibilityCheck startCheck,
            DecideEligibility decide,
            AssignEvaluator assign,
            DeclareConflicts declareForCall,
            DeclareNoConflict noConflict,
            SaveScores saveScores,
            SubmitScoreSheet submitSheet) {
        this.accounts = accounts;
        this.assembly = assembly;
        this.calls = calls;
        this.jdbc = jdbc;
        this.startCheck = startCheck;
        this.decide = decide;
        this.assign = assign;
        this.declareForCall = declareForCall;
        this.noConflict = noConflict;
        this.saveScores = saveScores;
        this.submitSheet = submitSheet;
    }

    /** All sent applications of a call that wait for their check become eligible, assigned and scored by each of these. */
    void bringThrough(UUID call, String... evaluators) {
        for (String evaluator : evaluators) {
            does(evaluator, viewer -> declareForCall.declare(call, Set.of(), "", viewer));
        }
        Map<String, Mark> marks = marks(call);
        for (UUID application : waiting(call)) {
            isEligible(application);
            for (String evaluator : evaluators) {
                UUID assignment = assigned(application, evaluator);
                does(evaluator, viewer -> {
                    noConflict.declare(assignment, viewer);
                    saveScores.save(assignment, new SaveScores.Draft(marks, "", null), viewer);
                    submitSheet.submit(assignment, viewer);
                });
            }
        }
        settles();
    }

    void isEligible(UUID application) {
        does("anna@example.org", anna -> {
            startCheck.start(application, anna);
            decide.decide(application, DecideEligibility.Finding.allWell(), anna);
        });
    }

    UUID assigned(UUID application, String evaluator) {
        UUID person = accounts.findByEmail(evaluator).orElseThrow().id();
        return as(managerOf(application), manager -> assign.assign(application, person, manager));
    }

    /** Waits until the listeners have done what the acts set off. */
    void settles() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (jdbc.sql("select count(*) from event_publication where completion_date is null")
                        .query(Long.class)
                        .single()
                > 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The listeners do not come to an end.");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private List<UUID> waiting(UUID call) {
        return jdbc.sql("select id from applications.application where call_id = ? and state = 'SUBMITTED' order by id")
                .param(call)
                .query(UUID.class)
                .list();
    }

    private String managerOf(UUID application) {
        String hub = jdbc.sql(
                        "select h.code from applications.application a join organisations.hub h on h.id = a.hub_id"
                                + " where a.id = ?")
                .param(application)
                .query(String.class)
                .single();
        return Map.of("PICO", "paolo@example.org", "NODE", "hub.node@example.org", "RUINI", "hub.ruini@example.org")
                .get(hub);
    }

    private Map<String, Mark> marks(UUID call) {
        return calls.find(call).orElseThrow().rules().criteria().stream()
                .collect(Collectors.toMap(
                        Criterion::code, criterion -> new Mark(3, "Chiaro, con qualche punto da precisare.")));
    }

    private void does(String email, Consumer<Viewer> act) {
        as(email, viewer -> {
            act.accept(viewer);
            return true;
        });
    }

    private <T> T as(String email, Function<Viewer, T> act) {
        Viewer viewer = assembly.viewer(
                        accounts.findByEmail(email).orElseThrow().id(), null)
                .orElseThrow();
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(viewer)));
        try {
            return act.apply(viewer);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
