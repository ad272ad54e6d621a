package it.cooperazionedigitale.evaluation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.evaluation.EvaluationDirectory;
import it.cooperazionedigitale.evaluation.EvaluationSamples;
import it.cooperazionedigitale.evaluation.Outcome;
import it.cooperazionedigitale.evaluation.domain.RankingState;
import it.cooperazionedigitale.evaluation.domain.ResolutionState;
import it.cooperazionedigitale.evaluation.domain.Standing;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
class DecisionUseCaseTests {

    @Autowired
    private ApplicationContext context;

    private EvaluationSamples people;
    private Viewer giulia;
    private Viewer chiara;
    private UUID good;
    private UUID weak;
    private String slug;

    @BeforeEach
    void twoApplicationsAreEvaluated() {
        people = new EvaluationSamples(context);
        giulia = people.owner("Fili d’Erba");
        chiara = people.owner("Onde Corte");
        good = people.sent(giulia);
        weak = people.sent(chiara);
        people.close();
        people.checkAsEligible(good);
        people.checkAsEligible(weak);
        people.scored(good, people.sara, 3, 2);
        people.scored(good, people.tommaso, 3, 3);
        people.scored(weak, people.sara, 1, 1);
        people.scored(weak, people.tommaso, 1, 1);
        slug = people.the(CallDirectory.class).find(people.call).orElseThrow().slug();
    }

    @AfterEach
    void theClockGoesBack() {
        people.samples.clock().reset();
    }

    private UUID frozen() {
        UUID ranking = people.the(BuildRanking.class).build(people.call, people.anna);
        people.the(ProposeFreeze.class).propose(ranking, people.anna);
        people.the(ApproveFreeze.class).approve(ranking, people.bruno);
        return ranking;
    }

    private UUID proposed() {
        frozen();
        return people.the(ProposeResolution.class).propose(people.call, "Si concedono i contributi", people.anna);
    }

    @Test
    void nobodyDecidesOnABodyOfTheirOwn() {
        UUID ranking = people.the(BuildRanking.class).build(people.call, people.anna);
        people.the(ProposeFreeze.class).propose(ranking, people.anna);
        assertThatThrownBy(() -> people.the(ApproveFreeze.class).approve(ranking, ofFiliDErba(people.bruno)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("site.refusal.ownBody"));
        people.the(ApproveFreeze.class).approve(ranking, people.bruno);
        UUID resolution =
                people.the(ProposeResolution.class).propose(people.call, "Si concedono i contributi", people.anna);
        CastVote cast = people.the(CastVote.class);
        assertThatThrownBy(() -> cast.cast(resolution, true, "", ofFiliDErba(people.bruno)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.args()).containsExactly("Fili d’Erba"));
        cast.cast(resolution, true, "", people.carla);
        assertThat(people.state(good)).as("one vote alone").isEqualTo(ApplicationState.RANKED_FUNDED);
    }

    /** The same person, who also works for the body whose application is good. */
    private Viewer ofFiliDErba(Viewer person) {
        UUID body = people.application(good).organisationId();
        return new Viewer(
                person.accountId(),
                person.name(),
                person.email(),
                person.roles(),
                null,
                null,
                null,
                person.hubId(),
                person.regions(),
                List.of(new Viewer.Body(body, "Fili d’Erba")));
    }

    @Test
    void fromTheRankingToTheAwards() {
        UUID ranking = frozen();
        assertThat(people.state(good)).isEqualTo(ApplicationState.RANKED_FUNDED);
        assertThat(people.state(weak)).isEqualTo(ApplicationState.BELOW_THRESHOLD);
        assertThat(callState()).isEqualTo(CallState.RANKED);
        assertThat(people.the(EvaluationDirectory.class).outcome(good)).isEmpty();
        assertThat(people.the(OutcomeQueries.class).own(good, giulia).criteria())
                .isEmpty();
        assertThat(people.the(RankingQueries.class).results(slug).rows()).isEmpty();

        ProposeResolution propose = people.the(ProposeResolution.class);
        UUID resolution = propose.propose(people.call, "Si concedono i contributi", people.anna);
        assertThat(propose.propose(people.call, "Di nuovo", people.anna)).isEqualTo(resolution);
        CastVote cast = people.the(CastVote.class);
        cast.cast(resolution, true, "", people.bruno);
        cast.cast(resolution, true, "", people.bruno);
        assertThat(people.state(good)).isEqualTo(ApplicationState.RANKED_FUNDED);
        cast.cast(resolution, true, "", people.carla);

        assertThat(people.state(good)).isEqualTo(ApplicationState.AWARDED);
        assertThat(people.state(weak)).isEqualTo(ApplicationState.NOT_AWARDED);
        assertThat(callState()).isEqualTo(CallState.RESOLVED);
        // sheets 86.67 (3/3 of 60 and 2/3 of 40) and 100: mean 93.34; bonus 5 inner area and 3 women
        int bonus = people.application(good).bonus();
        Outcome outcome = people.the(EvaluationDirectory.class).outcome(good).orElseThrow();
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        1,
                        new BigDecimal("93.34"),
                        bonus,
                        new BigDecimal("93.34").add(BigDecimal.valueOf(bonus)),
                        Euro.of(8_000)));
        assertThat(people.the(EvaluationDirectory.class)
                        .outcome(weak)
                        .orElseThrow()
                        .awarded())
                .isNull();
        OutcomeQueries.OutcomeView read = people.the(OutcomeQueries.class).own(good, giulia);
        assertThat(read.criteria())
                .extracting(OutcomeQueries.CriterionResult::mean)
                .containsExactly(new BigDecimal("3.00"), new BigDecimal("2.50"));
        assertThat(read.criteria().get(0).comments())
                .containsExactlyInAnyOrder("Commento di Sara", "Commento di Tommaso");
        assertThat(read.standing()).isEqualTo(Standing.FUNDED);
        assertThat(people.the(RankingQueries.class).results(slug).rows())
                .extracting(row -> row.application().organisationName())
                .containsExactly("Fili d’Erba");
        assertThat(people.the(AuditTrail.class).of(ranking))
                .extracting(AuditLine::act)
                .containsExactly("ranking.built", "ranking.freezeProposed", "ranking.frozen");
        assertThatThrownBy(() -> people.the(OutcomeQueries.class).own(good, chiara))
                .isInstanceOf(AccessDeniedException.class);
    }

    private CallState callState() {
        return people.the(CallDirectory.class).find(people.call).orElseThrow().state();
    }

    @Test
    void freezingTakesTwoPersonsAndTheRightOnes() {
        UUID ranking = people.the(BuildRanking.class).build(people.call, people.anna);
        ApproveFreeze approve = people.the(ApproveFreeze.class);
        assertThatThrownBy(() -> approve.approve(ranking, people.bruno))
                .hasMessageContaining("evaluation.refusal.freezeNotProposed");
        Viewer both = people.person("Ada", Role.STAFF, null, Set.of());
        Viewer adaOnBoard = new Viewer(
                both.accountId(),
                "Ada",
                both.email(),
                Set.of(Role.STAFF, Role.BOARD),
                null,
                null,
                null,
                null,
                Set.of());
        people.the(ProposeFreeze.class).propose(ranking, adaOnBoard);
        assertThatThrownBy(() -> approve.approve(ranking, adaOnBoard))
                .hasMessageContaining("evaluation.refusal.samePerson");
        assertThatThrownBy(() -> approve.approve(ranking, people.anna)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.the(BuildRanking.class).build(people.call, people.paolo))
                .isInstanceOf(AccessDeniedException.class);
        approve.approve(ranking, people.carla);
        approve.approve(ranking, people.bruno);
        assertThatThrownBy(() -> people.the(BuildRanking.class).build(people.call, people.anna))
                .hasMessageContaining("evaluation.refusal.");
    }

    @Test
    void whileAnApplicationIsUnfinishedNothingIsFrozen() {
        UUID ranking = people.the(BuildRanking.class).build(people.call, people.anna);
        UUID assignment = people.the(ScoringQueries.class).queue(people.sara).dossiers().stream()
                .filter(dossier -> dossier.organisation().equals("Fili d’Erba"))
                .findFirst()
                .orElseThrow()
                .id();
        people.the(ReopenScoreSheet.class).reopen(assignment, "Da rivedere", people.anna);
        assertThatThrownBy(() -> people.the(ProposeFreeze.class).propose(ranking, people.anna))
                .hasMessageContaining("evaluation.refusal.unfinishedApplications");
        people.scores(assignment, people.sara, 3, 3);
        people.the(SubmitScoreSheet.class).submit(assignment, people.sara);
        RankingQueries.RankingView view = people.the(RankingQueries.class).ranking(slug, people.anna);
        assertThat(view.unfinished()).isEmpty();
        assertThat(view.outdated()).isTrue();
        assertThatThrownBy(() -> people.the(ProposeFreeze.class).propose(ranking, people.anna))
                .hasMessageContaining("evaluation.refusal.rankingOutdated");
        UUID second = people.the(BuildRanking.class).build(people.call, people.anna);
        assertThat(second).isNotEqualTo(ranking);
        assertThat(people.the(RankingQueries.class).ranking(slug, people.anna).number())
                .isEqualTo(2);
    }

    @Test
    void theBoardGivesARankingBackWithAReason() {
        UUID ranking = people.the(BuildRanking.class).build(people.call, people.anna);
        people.the(ProposeFreeze.class).propose(ranking, people.paolo);
        assertThatThrownBy(() -> people.the(ReturnRanking.class).giveBack(ranking, "", people.bruno))
                .hasMessageContaining("evaluation.refusal.reasonMissing");
        people.the(ReturnRanking.class).giveBack(ranking, "Manca un verbale", people.bruno);
        RankingQueries.RankingView view = people.the(RankingQueries.class).ranking(slug, people.bruno);
        assertThat(view.state()).isEqualTo(RankingState.DRAFT);
        assertThat(view.reason()).isEqualTo("Manca un verbale");
    }

    @Test
    void noResolutionBeforeTheFreezeAndNoneByOthers() {
        people.the(BuildRanking.class).build(people.call, people.anna);
        ProposeResolution propose = people.the(ProposeResolution.class);
        assertThatThrownBy(() -> propose.propose(people.call, "Si concedono", people.anna))
                .hasMessageContaining("evaluation.refusal.rankingNotFrozen");
        assertThatThrownBy(() -> propose.propose(people.call, "Si concedono", people.bruno))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRejectedResolutionGivesNothingAndMayBeProposedAnew() {
        UUID resolution = proposed();
        CastVote cast = people.the(CastVote.class);
        assertThatThrownBy(() -> cast.cast(resolution, true, "", people.anna))
                .isInstanceOf(AccessDeniedException.class);
        cast.cast(resolution, false, "Importi da rivedere", people.bruno);
        cast.cast(resolution, false, "Concordo", people.carla);
        ResolutionQueries queries = people.the(ResolutionQueries.class);
        assertThat(queries.find(resolution, people.anna).state()).isEqualTo(ResolutionState.REJECTED);
        assertThat(people.state(good)).isEqualTo(ApplicationState.RANKED_FUNDED);
        UUID second = people.the(ProposeResolution.class).propose(people.call, "Riproposta", people.anna);
        assertThat(second).isNotEqualTo(resolution);
        assertThat(queries.list(people.bruno).rows())
                .extracting(ResolutionQueries.Row::id)
                .contains(resolution, second);
    }

    @Test
    void twoVotesAtTheSameTimeAreOneDecision() throws Exception {
        UUID resolution = proposed();
        CastVote cast = people.the(CastVote.class);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> votes = List.of(
                    () -> {
                        cast.cast(resolution, true, "", people.bruno);
                        return true;
                    },
                    () -> {
                        cast.cast(resolution, true, "", people.carla);
                        return true;
                    });
            for (Future<Boolean> vote : both.invokeAll(votes)) {
                assertThat(vote.get()).isTrue();
            }
        } finally {
            both.shutdownNow();
        }
        ResolutionQueries.ResolutionView view =
                people.the(ResolutionQueries.class).find(resolution, people.anna);
        assertThat(view.state()).isEqualTo(ResolutionState.APPROVED);
        assertThat(view.votes()).hasSize(2);
        assertThat(people.state(good)).isEqualTo(ApplicationState.AWARDED);
        assertThat(people.the(AuditTrail.class).of(good))
                .extracting(AuditLine::facts)
                .filteredOn(facts -> "AWARDED".equals(String.valueOf(facts.get("to"))))
                .hasSizeLessThanOrEqualTo(1);
        Viewer elio = people.person("Elio", Role.BOARD, null, Set.of());
        assertThatThrownBy(() -> cast.cast(resolution, true, "", elio))
                .hasMessageContaining("evaluation.refusal.resolutionDecided");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        UUID nothing = UUID.randomUUID();
        assertThatThrownBy(() -> people.the(CastVote.class).cast(nothing, true, "", people.bruno))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.the(RankingQueries.class).results("nessuno"))
                .isInstanceOf(NotFound.class);
        assertThat(people.the(EvaluationDirectory.class).outcome(nothing)).isEqualTo(Optional.empty());
    }
}
