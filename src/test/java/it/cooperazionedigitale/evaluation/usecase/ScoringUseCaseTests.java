package it.cooperazionedigitale.evaluation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.evaluation.EvaluationSamples;
import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.domain.Mark;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ScoringUseCaseTests {

    @Autowired
    private ApplicationContext context;

    private EvaluationSamples people;
    private Viewer giulia;
    private UUID application;

    @BeforeEach
    void anApplicationIsEligible() {
        people = new EvaluationSamples(context);
        giulia = people.owner("Fili d’Erba");
        application = people.sent(giulia);
        people.close();
        people.checkAsEligible(application);
    }

    @AfterEach
    void theClockGoesBack() {
        people.samples.clock().reset();
    }

    @Test
    void paoloAssignsAndTheCallIsInEvaluation() {
        AssignEvaluator assign = people.the(AssignEvaluator.class);
        UUID first = assign.assign(application, people.sara.id(), people.paolo);
        assertThat(assign.assign(application, people.sara.id(), people.paolo)).isEqualTo(first);
        assertThat(people.state(application)).isEqualTo(ApplicationState.IN_EVALUATION);
        assertThat(people.the(CallDirectory.class)
                        .find(people.call)
                        .orElseThrow()
                        .state())
                .isEqualTo(CallState.IN_EVALUATION);
        assign.assign(application, people.tommaso.id(), people.paolo);
        assertThatThrownBy(() -> assign.assign(application, people.elena.id(), people.paolo))
                .hasMessageContaining("evaluation.refusal.enoughEvaluators");
        assertThatThrownBy(() -> assign.assign(application, people.elena.id(), people.anna))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theProposalIsLookedAtChangedAndConfirmed() {
        assertThat(people.the(ProposeAssignments.class).propose(people.call, people.paolo))
                .isEqualTo(2);
        assertThat(people.the(ProposeAssignments.class).propose(people.call, people.paolo))
                .isZero();
        assertThat(people.state(application)).isEqualTo(ApplicationState.ELIGIBLE);
        AssignmentQueries.Board board = board();
        assertThat(board.rows().get(0).places())
                .extracting(AssignmentQueries.Place::state)
                .containsExactly(AssignmentState.PROPOSED, AssignmentState.PROPOSED);
        UUID dropped = board.rows().get(0).places().get(0).assignmentId();
        people.the(DiscardProposal.class).discard(dropped, people.paolo);
        assertThat(people.the(ConfirmAssignments.class).confirm(people.call, people.paolo))
                .isEqualTo(1);
        assertThat(people.the(ConfirmAssignments.class).confirm(people.call, people.paolo))
                .isZero();
        UUID confirmed = board().rows().get(0).places().get(0).assignmentId();
        assertThatThrownBy(() -> people.the(DiscardProposal.class).discard(confirmed, people.paolo))
                .hasMessageContaining("evaluation.refusal.notAProposal");
        assertThat(board().rows().get(0).lacking()).isEqualTo(1);
    }

    private AssignmentQueries.Board board() {
        String slug =
                people.the(CallDirectory.class).find(people.call).orElseThrow().slug();
        return people.the(AssignmentQueries.class).board(slug, null, people.paolo);
    }

    @Test
    void aTieDeclaredForTheCallTakesTheDossierAwayAndBarsANewOne() {
        UUID assignment = people.the(AssignEvaluator.class).assign(application, people.sara.id(), people.paolo);
        Set<UUID> ties = Set.of(giulia.organisationId());
        DeclareConflicts declare = people.the(DeclareConflicts.class);
        assertThatThrownBy(() -> declare.declare(people.call, ties, " ", people.sara))
                .hasMessageContaining("evaluation.refusal.reasonMissing");
        declare.declare(people.call, ties, "Ci lavora mia sorella", people.sara);
        assertThat(people.the(ScoringQueries.class)
                        .dossier(assignment, people.sara)
                        .state())
                .isEqualTo(AssignmentState.CONFLICT);
        declare.declare(people.call, ties, "Ci lavora mia sorella", people.elena);
        assertThatThrownBy(() -> people.the(AssignEvaluator.class).assign(application, people.elena.id(), people.paolo))
                .hasMessageContaining("evaluation.refusal.conflict.DECLARED");
    }

    @Test
    void nothingOpensBeforeBothDeclarations() {
        UUID assignment = people.the(AssignEvaluator.class).assign(application, people.sara.id(), people.paolo);
        DeclareNoConflict gate = people.the(DeclareNoConflict.class);
        assertThatThrownBy(() -> gate.declare(assignment, people.sara))
                .hasMessageContaining("evaluation.refusal.generalDeclarationMissing");
        people.the(DeclareConflicts.class).declare(people.call, Set.of(), "", people.sara);
        assertThat(people.the(ScoringQueries.class)
                        .dossier(assignment, people.sara)
                        .sheet())
                .isNull();
        assertThatThrownBy(() -> people.scores(assignment, people.sara, 2, 2))
                .hasMessageContaining("evaluation.refusal.assignmentNotOpen");
        gate.declare(assignment, people.sara);
        gate.declare(assignment, people.sara);
        assertThat(people.the(ScoringQueries.class)
                        .dossier(assignment, people.sara)
                        .sheet())
                .isNotNull();
    }

    @Test
    void anotherEvaluatorsAssignmentDoesNotExist() {
        UUID assignment = people.begun(application, people.sara);
        for (Viewer stranger : List.of(people.tommaso, people.anna, people.paolo, giulia)) {
            assertThatThrownBy(() -> people.the(ScoringQueries.class).dossier(assignment, stranger))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.scores(assignment, stranger, 1, 1))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.the(SubmitScoreSheet.class).submit(assignment, stranger))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void othersScoresShowOnlyAfterTheOwnAreHandedIn() {
        people.scored(application, people.sara, 3, 3);
        UUID tommasos = people.begun(application, people.tommaso);
        ScoringQueries queries = people.the(ScoringQueries.class);
        assertThat(queries.dossier(tommasos, people.tommaso).sheet().others()).isEmpty();
        people.scores(tommasos, people.tommaso, 3, 2);
        assertThat(queries.dossier(tommasos, people.tommaso).sheet().others()).isEmpty();
        people.the(SubmitScoreSheet.class).submit(tommasos, people.tommaso);
        assertThat(queries.dossier(tommasos, people.tommaso).sheet().others())
                .containsExactly(new BigDecimal("100.00"));
    }

    @Test
    void theLastNeededSheetMakesTheApplicationEvaluatedOnce() {
        UUID saras = people.scored(application, people.sara, 3, 2);
        assertThat(people.state(application)).isEqualTo(ApplicationState.IN_EVALUATION);
        people.the(SubmitScoreSheet.class).submit(saras, people.sara);
        people.scored(application, people.tommaso, 3, 3);
        assertThat(people.state(application)).isEqualTo(ApplicationState.EVALUATED);
        assertThatThrownBy(() -> people.scores(saras, people.sara, 0, 0))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("evaluation.refusal.alreadySubmitted");
    }

    @Test
    void divergentSheetsAskForAFurtherEvaluator() {
        people.scored(application, people.sara, 3, 3);
        people.scored(application, people.tommaso, 1, 1);
        assertThat(people.state(application)).isEqualTo(ApplicationState.IN_EVALUATION);
        assertThat(board().rows().get(0).diverges()).isTrue();
        assertThat(people.the(DutyQueries.class).of(people.paolo))
                .extracting(DutyQueries.Duty::key)
                .contains("evaluation.duty.diverging");
        people.scored(application, people.elena, 2, 2);
        assertThat(people.state(application)).isEqualTo(ApplicationState.EVALUATED);
    }

    @Test
    void twoSheetsHandedInAtTheSameTimeAreBothCounted() throws Exception {
        UUID saras = people.begun(application, people.sara);
        UUID tommasos = people.begun(application, people.tommaso);
        people.scores(saras, people.sara, 3, 3);
        people.scores(tommasos, people.tommaso, 3, 3);
        SubmitScoreSheet submit = people.the(SubmitScoreSheet.class);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> acts = List.of(
                    () -> {
                        submit.submit(saras, people.sara);
                        return true;
                    },
                    () -> {
                        submit.submit(tommasos, people.tommaso);
                        return true;
                    });
            for (Future<Boolean> act : both.invokeAll(acts)) {
                assertThat(act.get()).isTrue();
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(people.state(application)).isEqualTo(ApplicationState.EVALUATED);
    }

    @Test
    void aDraftFromAnOldScreenIsRefused() {
        UUID assignment = people.begun(application, people.sara);
        long seen = people.the(ScoringQueries.class)
                .dossier(assignment, people.sara)
                .sheet()
                .version();
        people.scores(assignment, people.sara, 1, 1);
        SaveScores.Draft late = new SaveScores.Draft(Map.of("quality", new Mark(3, "altro")), "", seen);
        assertThatThrownBy(() -> people.the(SaveScores.class).save(assignment, late, people.sara))
                .hasMessageContaining("evaluation.refusal.sheetChangedMeanwhile");
        assertThat(people.the(ScoringQueries.class)
                        .dossier(assignment, people.sara)
                        .sheet()
                        .marks()
                        .get("quality")
                        .score())
                .isEqualTo(1);
    }

    @Test
    void theStaffReopensASheetAndTheApplicationIsInEvaluationAgain() {
        UUID saras = people.scored(application, people.sara, 3, 3);
        people.scored(application, people.tommaso, 3, 3);
        ReopenScoreSheet reopen = people.the(ReopenScoreSheet.class);
        assertThatThrownBy(() -> reopen.reopen(saras, "Errore", people.paolo))
                .isInstanceOf(AccessDeniedException.class);
        reopen.reopen(saras, "Commento sulla domanda sbagliata", people.anna);
        reopen.reopen(saras, "Commento sulla domanda sbagliata", people.anna);
        assertThat(people.state(application)).isEqualTo(ApplicationState.IN_EVALUATION);
        people.scores(saras, people.sara, 3, 2);
        people.the(SubmitScoreSheet.class).submit(saras, people.sara);
        assertThat(people.state(application)).isEqualTo(ApplicationState.EVALUATED);
    }

    @Test
    void whoStandsBackIsNotAskedAgain() {
        UUID saras = people.the(AssignEvaluator.class).assign(application, people.sara.id(), people.paolo);
        people.the(DeclineAssignment.class).decline(saras, "Non ho tempo", people.sara);
        people.the(DeclineAssignment.class).decline(saras, "Non ho tempo", people.sara);
        assertThatThrownBy(() -> people.the(AssignEvaluator.class).assign(application, people.sara.id(), people.paolo))
                .hasMessageContaining("evaluation.refusal.evaluatorStoodBack");
        UUID tommasos = people.begun(application, people.tommaso);
        people.the(Recuse.class).recuse(tommasos, "Conosco la presidente", people.tommaso);
        assertThat(people.the(ScoringQueries.class)
                        .dossier(tommasos, people.tommaso)
                        .sheet())
                .isNull();
    }

    @Test
    void whereNamesAreVeiledSaraReadsTheProjectAndNotWhoApplied() {
        EvaluationSamples veiled =
                new EvaluationSamples(context, rules -> rules.procedure(usual -> usual.judging(usual.tie(), true)));
        UUID id = veiled.sent(veiled.owner("Semi di Festa"));
        veiled.close();
        veiled.checkAsEligible(id);
        UUID assignment = veiled.begun(id, veiled.sara);
        String protocol = veiled.application(id).protocol();
        ScoringQueries scoring = veiled.the(ScoringQueries.class);
        assertThat(scoring.queue(veiled.sara).dossiers())
                .extracting(ScoringQueries.Queued::organisation)
                .containsExactly(protocol);
        ScoringQueries.Dossier dossier = scoring.dossier(assignment, veiled.sara);
        assertThat(dossier.application().organisationName()).isEqualTo(protocol);
        assertThat(dossier.sheet().dossier().summary().organisationName()).isEqualTo(protocol);
        assertThat(dossier.toString()).doesNotContain("Semi di Festa");
        assertThat(veiled.application(id).organisationName()).startsWith("Semi di Festa");
    }
}
