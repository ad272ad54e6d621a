package it.cooperazionedigitale.maturity.usecase;

import static it.cooperazionedigitale.maturity.MaturitySamples.QUESTIONS;
import static it.cooperazionedigitale.maturity.MaturitySamples.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.maturity.MaturityBand;
import it.cooperazionedigitale.maturity.MaturityDirectory;
import it.cooperazionedigitale.maturity.MaturitySamples;
import it.cooperazionedigitale.maturity.MaturitySummary;
import it.cooperazionedigitale.maturity.domain.Dimension;
import it.cooperazionedigitale.maturity.domain.Scores;
import it.cooperazionedigitale.organisations.Newcomers;
import it.cooperazionedigitale.organisations.domain.Profile;
import it.cooperazionedigitale.organisations.usecase.UpdateOrganisation;
import it.cooperazionedigitale.shared.Edition;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class MaturityUseCaseTests {

    private static final Instant NOW = Instant.parse("2031-03-01T09:00:00Z");
    private static final Dimension PEOPLE = QUESTIONS.dimension("persone").orElseThrow();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private MaturitySamples samples;
    private ApplicationSamples bodies;
    private Viewer giulia;
    private Viewer luca;

    @BeforeEach
    void giuliaAndLuca() {
        samples = new MaturitySamples(context);
        bodies = new ApplicationSamples(context);
        bodies.clock().standAt(NOW);
        giulia = bodies.giulia();
        luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
    }

    @AfterEach
    void realTime() {
        bodies.clock().reset();
    }

    private <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    private UUID begun(Viewer viewer) {
        return the(BeginAssessment.class).begin(null, viewer);
    }

    private DimensionOutcome save(UUID check, int revision, Map<String, List<String>> answers, Viewer viewer) {
        return the(AnswerDimension.class).answer(check, PEOPLE.code(), Edition.at(revision), answers, true, viewer);
    }

    private OwnAssessment.Given given(UUID check) {
        return the(MaturityQueries.class).one(check, giulia).orElseThrow().given(PEOPLE);
    }

    private static <T> List<T> together(List<Callable<T>> acts) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(acts.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> act : all.invokeAll(acts)) {
                results.add(act.get());
            }
            return results;
        } finally {
            all.shutdownNow();
        }
    }

    @Test
    void twoWhoBeginAtOnceAnswerTheSameCheck() throws Exception {
        List<UUID> begun = together(List.<Callable<UUID>>of(
                () -> begun(giulia), () -> begun(luca), () -> begun(giulia), () -> begun(luca)));
        assertThat(new HashSet<>(begun)).hasSize(1);
        assertThat(the(AuditTrail.class).of(begun.get(0)))
                .extracting(AuditLine::act)
                .containsExactly("maturity.begun");
    }

    @Test
    void twoWhoSaveAtOnceNeverLoseAnythingSilently() throws Exception {
        for (int round = 0; round < 10; round++) {
            UUID check = begun(bodies.owner("Corsa " + round, Objects.requireNonNull(hub()), "Aliano"));
            Viewer one = owner(check);
            List<DimensionOutcome> outcomes = together(List.<Callable<DimensionOutcome>>of(
                    () -> save(check, 0, share(PEOPLE, 1, 1), one), () -> save(check, 0, share(PEOPLE, 1, 2), one)));
            assertThat(outcomes).filteredOn(DimensionOutcome::saved).hasSize(1);
            DimensionOutcome kept = outcomes.stream()
                    .filter(DimensionOutcome::saved)
                    .findFirst()
                    .orElseThrow();
            DimensionOutcome told = outcomes.stream()
                    .filter(outcome -> !outcome.saved())
                    .findFirst()
                    .orElseThrow();
            assertThat(kept.revision()).isEqualTo(1);
            assertThat(Objects.requireNonNull(told.theirs()).answers())
                    .isEqualTo(the(MaturityQueries.class)
                            .one(check, one)
                            .orElseThrow()
                            .given(PEOPLE)
                            .answers());
        }
    }

    private UUID hub() {
        return bodies.hub("PICO");
    }

    private Viewer owner(UUID check) {
        UUID body = jdbc.sql("select organisation_id from maturity.assessment where id = ?")
                .param(check)
                .query(UUID.class)
                .single();
        UUID account = jdbc.sql("select account_id from organisations.membership where organisation_id = ?")
                .param(body)
                .query(UUID.class)
                .single();
        return Newcomers.member(account, body, TeamRole.OWNER, Role.APPLICANT);
    }

    @Test
    void whoSavesUponAnOldScreenReadsWhatTheColleagueSaved() {
        UUID check = begun(giulia);
        assertThat(save(check, 0, share(PEOPLE, 1, 2), luca).saved()).isTrue();
        DimensionOutcome stale = save(check, 0, share(PEOPLE, 1, 1), giulia);
        assertThat(stale.saved()).isFalse();
        assertThat(Objects.requireNonNull(stale.theirs()).who()).isEqualTo("Luca");
        assertThat(given(check).answers()).isEqualTo(share(PEOPLE, 1, 2));
        assertThat(save(check, stale.revision(), share(PEOPLE, 1, 1), giulia).saved())
                .isTrue();
        assertThat(given(check).answers()).isEqualTo(share(PEOPLE, 1, 1));
    }

    @Test
    void theSameAnswersSavedTwiceAreSavedOnce() {
        UUID check = begun(giulia);
        save(check, 0, share(PEOPLE, 1, 2), giulia);
        assertThat(save(check, 0, share(PEOPLE, 1, 2), luca).saved()).isTrue();
        assertThat(given(check).revision()).isEqualTo(1);
        assertThat(given(check).savedBy()).isEqualTo(giulia.name());
        assertThat(the(AuditTrail.class).of(check))
                .extracting(AuditLine::act)
                .containsExactly("maturity.begun", "maturity.answered");
    }

    @Test
    void halfAPageIsKeptAndContinuedLater() {
        UUID check = begun(giulia);
        Map<String, List<String>> half = Map.of("formazione", List.of("piano"));
        assertThat(save(check, 0, half, giulia).saved()).isTrue();
        assertThat(given(check).answers()).isEqualTo(half);
        OwnAssessment own = the(MaturityQueries.class).one(check, luca).orElseThrow();
        assertThat(own.done()).isZero();
        assertThat(own.complete(PEOPLE)).isFalse();
    }

    @Test
    void wrongAnswersAreNotSaved() {
        UUID check = begun(giulia);
        DimensionOutcome outcome = save(check, 0, Map.of("formazione", List.of("nessuno", "piano")), giulia);
        assertThat(outcome.faults()).containsExactly(Map.entry("formazione", "maturity.answer.noneAndSome"));
        assertThat(given(check).revision()).isZero();
    }

    @Test
    void aCheckThatLacksAnswersIsNotCompleted() {
        UUID check = begun(giulia);
        save(check, 0, share(PEOPLE, 1, 1), giulia);
        assertThatThrownBy(() -> the(CompleteAssessment.class).complete(check, giulia))
                .isInstanceOf(Refusal.class)
                .hasMessage("maturity.refusal.incomplete");
        assertThat(the(MaturityQueries.class).result(check, giulia)).isEmpty();
    }

    @Test
    void completedTwiceAtOnceIsCompletedOnce() throws Exception {
        UUID check = samples.answered(giulia, 1, 2);
        together(List.<Callable<Boolean>>of(() -> completes(check, giulia), () -> completes(check, luca)));
        assertThat(the(AuditTrail.class).of(check))
                .extracting(AuditLine::act)
                .filteredOn("maturity.completed"::equals)
                .hasSize(1);
    }

    private boolean completes(UUID check, Viewer viewer) {
        the(CompleteAssessment.class).complete(check, viewer);
        return true;
    }

    @Test
    void aCompletedCheckNeverChanges() {
        UUID check = samples.completed(giulia, 1, 2);
        assertThatThrownBy(() -> save(check, 1, share(PEOPLE, 1, 1), giulia))
                .isInstanceOf(Refusal.class)
                .hasMessage("maturity.refusal.completed");
        for (String sql : List.of(
                "update maturity.assessment set overall = 99 where id = ?",
                "update maturity.assessment set completed_at = null, overall = null where id = ?",
                "delete from maturity.assessment where id = ?",
                "update maturity.dimension_score set points = 99 where assessment_id = ?",
                "delete from maturity.dimension_answers where assessment_id = ?",
                "update maturity.dimension_answers set answers = '{}' where assessment_id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(sql).param(check).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(the(MaturityQueries.class)
                        .result(check, giulia)
                        .orElseThrow()
                        .overall())
                .isEqualTo(Scores.of(QUESTIONS, share(1, 2)).overall().points());
    }

    @Test
    void theNextCheckRemembersTheAnswersAndTellsTheDifference() {
        UUID first = samples.completed(giulia, 0, 1);
        bodies.clock().standAt(NOW.plus(Duration.ofDays(300)));
        UUID second = samples.answered(giulia, 1, 1);
        assertThat(the(MaturityQueries.class).lastTime(second, giulia)).isEqualTo(MaturitySamples.nothing());
        the(CompleteAssessment.class).complete(second, luca);
        AssessmentResult result =
                the(MaturityQueries.class).result(second, giulia).orElseThrow();
        assertThat(result.overall()).isEqualTo(100);
        assertThat(Objects.requireNonNull(result.before()).overall()).isZero();
        assertThat(result.dimensions())
                .extracting(AssessmentResult.Line::before)
                .containsOnly(0);
        assertThat(the(MaturityQueries.class).overview(giulia).past())
                .extracting(MaturityQueries.Past::id)
                .containsExactly(second, first);
        assertThat(the(MaturityQueries.class)
                        .result(first, giulia)
                        .orElseThrow()
                        .before())
                .isNull();
    }

    @Test
    void othersReadTheLatestCheckAsItStoodAtAnInstant() {
        UUID first = samples.completed(giulia, 0, 1);
        bodies.clock().standAt(NOW.plus(Duration.ofDays(300)));
        begun(giulia);
        MaturityDirectory directory = the(MaturityDirectory.class);
        UUID body = Objects.requireNonNull(giulia.organisationId());
        assertThat(directory.latest(body, NOW.minusSeconds(1))).isEmpty();
        MaturitySummary found =
                directory.latest(body, the(Clock.class).instant()).orElseThrow();
        assertThat(found.id()).isEqualTo(first);
        assertThat(found.completedAt()).isEqualTo(NOW);
        assertThat(found.band()).isEqualTo(MaturityBand.BASIC);
        assertThat(found.dimensions())
                .extracting(MaturitySummary.Dimension::code)
                .containsExactly("strategia", "strumenti", "persone", "dati", "automazione", "ambiente");
        samples.completed(giulia, 1, 1);
        assertThat(directory.latest(body, NOW.plusSeconds(1)).orElseThrow().id())
                .isEqualTo(first);
        assertThat(directory
                        .latest(body, the(Clock.class).instant())
                        .orElseThrow()
                        .overall())
                .isEqualTo(100);
    }

    @Test
    void onlyThoseWhoWriteForTheBodyMayAnswer() {
        UUID check = begun(giulia);
        Viewer pia = ApplicationSamples.colleague(giulia, "Pia", TeamRole.VIEWER);
        Viewer chiara = bodies.owner("Vele Alte", hub(), "Aliano");
        for (Viewer stranger : List.of(pia, chiara, ApplicationSamples.anna())) {
            assertThatThrownBy(() -> save(check, 0, share(PEOPLE, 1, 1), stranger))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> the(CompleteAssessment.class).complete(check, stranger))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> begun(pia)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> the(MaturityQueries.class).one(check, chiara)).isInstanceOf(NotFound.class);
        assertThat(the(MaturityQueries.class).one(check, pia)).isPresent();
    }

    @Test
    void peersAreShownFromTheFifthOnAndNobodyIsCountedTwice() {
        List<Viewer> others = IntStream.range(0, 5)
                .mapToObj(at -> bodies.owner("Pari " + at, hub(), "Aliano"))
                .toList();
        List<Viewer> all = new ArrayList<>(others);
        all.add(giulia);
        all.forEach(this::rare);
        IntStream.range(0, 4).forEach(at -> samples.completed(others.get(at), at, 4));
        UUID own = samples.completed(giulia, 1, 1);
        assertThat(sector(own).shown()).isFalse();
        assertThat(sector(own).bodies()).isZero();
        assertThat(sector(own).dimensions()).isEmpty();
        bodies.clock().standAt(NOW.plus(Duration.ofDays(1)));
        samples.completed(others.get(0), 4, 4);
        assertThat(sector(own).shown()).as("a second check is no second body").isFalse();
        UUID last = samples.completed(others.get(4), 0, 4);
        assertThat(sector(own).bodies()).isEqualTo(5);
        assertThat(sector(own).overall()).isEqualTo(overalls(others).get(2));
        assertThat(sector(own).dimensions()).hasSize(6);
        assertThat(the(MaturityQueries.class)
                        .result(last, others.get(4))
                        .orElseThrow()
                        .sector())
                .isNotNull()
                .extracting(PeerGroup::bodies)
                .isEqualTo(5L);
    }

    private PeerGroup sector(UUID check) {
        return Objects.requireNonNull(
                the(MaturityQueries.class).result(check, giulia).orElseThrow().sector());
    }

    private List<Integer> overalls(List<Viewer> viewers) {
        return viewers.stream()
                .map(viewer -> the(MaturityQueries.class)
                        .overview(viewer)
                        .past()
                        .get(0)
                        .overall())
                .sorted()
                .toList();
    }

    /** Household work: a section of ATECO that no other test uses. */
    private void rare(Viewer viewer) {
        the(UpdateOrganisation.class)
                .update(
                        Objects.requireNonNull(viewer.organisationId()),
                        new Profile("Rara " + viewer.organisationId(), null, null, null, null, "97.00"),
                        null,
                        viewer);
    }

    @Test
    void aBodyWithoutActivityHasNoSectorToCompareWith() {
        UUID check = samples.completed(giulia, 1, 2);
        assertThat(the(MaturityQueries.class)
                        .result(check, giulia)
                        .orElseThrow()
                        .sector())
                .isNull();
    }

    @Test
    void aCheckLeadsBackToTheApplicationItWasBegunFrom() {
        String back = "/coop/domande/" + UUID.randomUUID() + "/autovalutazione";
        UUID check = begun(giulia);
        assertThat(the(BeginAssessment.class).begin(back, luca)).isEqualTo(check);
        QUESTIONS
                .dimensions()
                .forEach(dimension -> the(AnswerDimension.class)
                        .answer(check, dimension.code(), Edition.at(0), share(dimension, 1, 1), true, giulia));
        the(CompleteAssessment.class).complete(check, giulia);
        assertThat(the(MaturityQueries.class)
                        .result(check, giulia)
                        .orElseThrow()
                        .returnTo())
                .isEqualTo(back);
        assertThatThrownBy(() -> the(BeginAssessment.class).begin("https://example.org", giulia))
                .isInstanceOf(DataAccessException.class);
    }
}
