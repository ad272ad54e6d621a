package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.applications.usecase.ExcludeApplication;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.evaluation.domain.CheckPoint;
import it.cooperazionedigitale.evaluation.domain.Mark;
import it.cooperazionedigitale.evaluation.usecase.AssignEvaluator;
import it.cooperazionedigitale.evaluation.usecase.DecideEligibility;
import it.cooperazionedigitale.evaluation.usecase.DeclareConflicts;
import it.cooperazionedigitale.evaluation.usecase.DeclareNoConflict;
import it.cooperazionedigitale.evaluation.usecase.DeclineAssignment;
import it.cooperazionedigitale.evaluation.usecase.ProposeAssignments;
import it.cooperazionedigitale.evaluation.usecase.Recuse;
import it.cooperazionedigitale.evaluation.usecase.ReopenScoreSheet;
import it.cooperazionedigitale.evaluation.usecase.RequestIntegration;
import it.cooperazionedigitale.evaluation.usecase.SaveScores;
import it.cooperazionedigitale.evaluation.usecase.StartEligibilityCheck;
import it.cooperazionedigitale.evaluation.usecase.SubmitScoreSheet;
import it.cooperazionedigitale.shared.Ids;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How the applications of the story are checked and scored. */
@Component
class Judging {

    private static final List<DemoPerson> EVALUATORS = List.of(DemoPerson.SARA, DemoPerson.TOMMASO, DemoPerson.ELENA);

    private final Stage stage;
    private final AccountDirectory accounts;
    private final StartEligibilityCheck startCheck;
    private final RequestIntegration requestIntegration;
    private final DecideEligibility decide;
    private final ExcludeApplication exclude;
    private final ProposeAssignments propose;
    private final AssignEvaluator assign;
    private final DeclareConflicts declareConflicts;
    private final DeclareNoConflict noConflict;
    private final Recuse recuse;
    private final DeclineAssignment decline;
    private final SaveScores saveScores;
    private final SubmitScoreSheet submitSheet;
    private final ReopenScoreSheet reopenSheet;

    Judging(
            Stage stage,
            AccountDirectory accounts,
            StartEligibilityCheck startCheck,
            RequestIntegration requestIntegration,
            DecideEligibility decide,
            ExcludeApplication exclude,
            ProposeAssignments propose,
            AssignEvaluator assign,
            DeclareConflicts declareConflicts,
            DeclareNoConflict noConflict,
            Recuse recuse,
            DeclineAssignment decline,
            SaveScores saveScores,
            SubmitScoreSheet submitSheet,
            ReopenScoreSheet reopenSheet) {
        this.stage = stage;
        this.accounts = accounts;
        this.startCheck = startCheck;
        this.requestIntegration = requestIntegration;
        this.decide = decide;
        this.exclude = exclude;
        this.propose = propose;
        this.assign = assign;
        this.declareConflicts = declareConflicts;
        this.noConflict = noConflict;
        this.recuse = recuse;
        this.decline = decline;
        this.saveScores = saveScores;
        this.submitSheet = submitSheet;
        this.reopenSheet = reopenSheet;
    }

    /** The formal check, as far as the case goes. */
    void check(Case application) {
        if (!application.fate().reaches(Fate.IN_CHECK)) {
            return;
        }
        String officer = "PICO".equals(application.body().hub()) && inNadiasRegions(application)
                ? DemoPerson.NADIA.email()
                : DemoPerson.ANNA.email();
        stage.does(officer, viewer -> {
            startCheck.start(application.id(), viewer);
            stage.after(Duration.ofHours(3));
            switch (application.fate()) {
                case IN_CHECK -> {}
                case INTEGRATION ->
                    requestIntegration.request(
                            application.id(),
                            "Non si capisce chi terrà aggiornato il sito dopo il progetto.",
                            "Scrivi in poche righe chi se ne occuperà e con quanto tempo alla settimana.",
                            viewer);
                case NOT_ELIGIBLE ->
                    decide.decide(
                            application.id(),
                            new DecideEligibility.Finding(
                                    false,
                                    EnumSet.of(CheckPoint.DECLARATIONS_MADE),
                                    "La sede operativa è fuori dall’Italia."),
                            viewer);
                default -> decide.decide(application.id(), DecideEligibility.Finding.allWell(), viewer);
            }
        });
        if (application.fate() == Fate.EXCLUDED) {
            stage.does(
                    DemoPerson.ANNA,
                    anna -> exclude.exclude(application.id(), "La cooperativa è stata messa in liquidazione.", anna));
        }
    }

    private static boolean inNadiasRegions(Case application) {
        String province = application.body().comuneCode().substring(0, 3);
        return Set.of("076", "077", "071", "072", "073", "074", "075", "110", "078", "079", "080", "101", "102")
                .contains(province);
    }

    /** General declarations of the three evaluators for a call. */
    void declare(CallBook.Plan call) {
        for (DemoPerson evaluator : EVALUATORS) {
            stage.does(evaluator, viewer -> declareConflicts.declare(call.id(), Set.of(), "", viewer));
        }
    }

    /** A hub's solver proposes evaluators and waits for its manager. */
    void propose(CallBook.Plan call, String manager) {
        stage.does(manager, viewer -> propose.propose(call.id(), viewer));
    }

    /** Assignment and score sheets, as far as the case goes. */
    void score(Case application) {
        Fate fate = application.fate();
        if (!fate.reaches(Fate.ASSIGNED)) {
            return;
        }
        for (int turn = 0; turn < application.call().evaluators(); turn++) {
            DemoPerson evaluator = EVALUATORS.get((application.number() + turn) % EVALUATORS.size());
            UUID assignment = assign(application, evaluator);
            boolean first = turn == 0;
            if (fate == Fate.ASSIGNED || first && ends(application, evaluator, assignment)) {
                continue;
            }
            scores(application, evaluator, assignment, first && fate == Fate.SCORING);
            if (first && fate == Fate.REOPENED) {
                stage.does(
                        DemoPerson.ANNA,
                        anna -> reopenSheet.reopen(
                                assignment, "Il commento sulla replicabilità parla di un altro progetto.", anna));
            }
            if (fate == Fate.REOPENED || fate == Fate.SCORING) {
                return;
            }
        }
    }

    private UUID assign(Case application, DemoPerson evaluator) {
        UUID account = accounts.findByEmail(evaluator.email()).orElseThrow().id();
        return stage.as(
                Firms.MANAGERS.get(application.body().hub()),
                manager -> Ids.named(
                        application.name() + "/" + evaluator, () -> assign.assign(application.id(), account, manager)));
    }

    private boolean ends(Case application, DemoPerson evaluator, UUID assignment) {
        if (application.fate() == Fate.CONFLICT) {
            stage.does(
                    evaluator,
                    viewer -> recuse.recuse(assignment, "Ho lavorato per questa cooperativa due anni fa.", viewer));
            return true;
        }
        if (application.fate() == Fate.DECLINED) {
            stage.does(
                    evaluator,
                    viewer -> decline.decline(assignment, "In questo periodo non riesco a finire in tempo.", viewer));
            return true;
        }
        return false;
    }

    private void scores(Case application, DemoPerson evaluator, UUID assignment, boolean onlyHalf) {
        int quality = application.quality();
        stage.does(evaluator, viewer -> {
            noConflict.declare(assignment, viewer);
            Map<String, Mark> marks = onlyHalf
                    ? Map.of("bisogno", new Mark(quality, "Bisogno concreto, raccontato con esempi."))
                    : Map.of(
                            "bisogno", new Mark(quality, "Bisogno concreto, raccontato con esempi."),
                            "soluzione",
                                    new Mark(Math.min(5, quality + application.number() % 2), "Passi chiari e adatti."),
                            "persone", new Mark(quality, "Gli effetti su chi lavora sono indicati bene."),
                            "replicabilita",
                                    new Mark(
                                            Math.max(0, quality - 1),
                                            "Buona l’idea della guida: servono impegni di altri."));
            saveScores.save(assignment, new SaveScores.Draft(marks, "", null), viewer);
            stage.after(Duration.ofHours(1));
            if (!onlyHalf) {
                submitSheet.submit(assignment, viewer);
            }
        });
    }
}
