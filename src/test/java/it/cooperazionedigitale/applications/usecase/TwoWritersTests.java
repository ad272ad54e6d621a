package it.cooperazionedigitale.applications.usecase;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.usecase.Writing.Counts;
import it.cooperazionedigitale.applications.usecase.Writing.Stored;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Two people with two open pages each write on one section in every order, and at the same instant: nothing is overwritten unseen,
 * nothing is lost. {@code -Dwriters.rounds=1000} is the long form.
 */
@PortalTest
class TwoWritersTests {

    private static final long SEED = Long.getLong("writers.seed", 20_261_122L);
    private static final int INTERLEAVINGS = Integer.getInteger("writers.interleavings", 1_000);

    private static final int ROUNDS = Integer.getInteger("writers.rounds", 25);
    private static final int INSTANTS = Integer.getInteger("writers.instants", 50);

    @Autowired
    private ApplicationContext context;

    @AfterEach
    void realTime() {
        new ApplicationSamples(context).clock().reset();
    }

    @Test
    void aThousandInterleavingsOverwriteNothingUnseen() {
        Counts counts = new Counts();
        for (int round = 0; round < INTERLEAVINGS; round++) {
            new Writing(SEED + round, EnumSet.allOf(QuestionType.class), counts).go(Stored.inMemory(), 60);
        }
        counts.print(INTERLEAVINGS, SEED);
        assertThat(counts.saves).isGreaterThan(INTERLEAVINGS * 10);
        assertThat(counts.conflicts).isGreaterThan(INTERLEAVINGS);
        assertThat(counts.untouched).isPositive();
        assertThat(counts.lostReplies).isPositive();
        assertThat(counts.late).isPositive();
        assertThat(counts.faults).isPositive();
    }

    @Test
    void thePortalItselfDoesTheSame() {
        ApplicationSamples samples = new ApplicationSamples(context);
        Counts counts = new Counts();
        Set<QuestionType> kinds = EnumSet.of(
                QuestionType.SHORT,
                QuestionType.LONG,
                QuestionType.NUMBER,
                QuestionType.MONEY,
                QuestionType.DATE,
                QuestionType.CHOICE,
                QuestionType.MANY,
                QuestionType.YES_NO,
                QuestionType.TABLE);
        for (int round = 0; round < ROUNDS; round++) {
            Writing writing = new Writing(SEED + round, kinds, counts);
            UUID call = samples.openCall(List.of(writing.section()));
            Viewer giulia = samples.owner("Orti " + round, samples.hub("PICO"), "Aliano");
            Viewer luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
            UUID draft = as(giulia, () -> samples.the(StartApplication.class).start(call, giulia));
            writing.go(
                    new Stored() {
                        @Override
                        public AnswerOutcome save(boolean first, TypedAnswers typed) {
                            Viewer viewer = first ? giulia : luca;
                            return as(
                                    viewer,
                                    () -> samples.the(AnswerSection.class)
                                            .answer(draft, writing.section().id(), typed, viewer));
                        }

                        @Override
                        public Map<String, Object> values() {
                            return given().values();
                        }

                        @Override
                        public int revision() {
                            return given().revision();
                        }

                        private OwnApplication.Given given() {
                            return as(
                                    giulia,
                                    () -> samples.the(OwnAnswerQueries.class)
                                            .of(draft, giulia)
                                            .given(writing.section().id()));
                        }
                    },
                    40);
        }
        counts.print(ROUNDS, SEED);
        assertThat(counts.conflicts).isPositive();
    }

    @Test
    void atTheSameInstantOneIsStoredAndTheOtherIsShownBothTexts() throws Exception {
        ApplicationSamples samples = new ApplicationSamples(context);
        UUID call = samples.openCall();
        Viewer giulia = samples.giulia();
        Viewer luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
        UUID draft = as(giulia, () -> samples.the(StartApplication.class).start(call, giulia));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            int revision = 0;
            for (int round = 0; round < INSTANTS; round++) {
                int seen = revision;
                List<String> texts = List.of("Di Giulia " + round, "Di Luca " + round);
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<AnswerOutcome>> answers = new ArrayList<>();
                for (String text : texts) {
                    Viewer viewer = text.equals(texts.get(0)) ? giulia : luca;
                    Map<String, List<String>> typed = Map.of("titolo", List.of(text));
                    answers.add(threads.submit(() -> {
                        together.await(30, TimeUnit.SECONDS);
                        return as(
                                viewer,
                                () -> samples.the(AnswerSection.class).answer(draft, "bisogno", seen, typed, viewer));
                    }));
                }
                List<AnswerOutcome> outcomes = List.of(
                        answers.get(0).get(30, TimeUnit.SECONDS), answers.get(1).get(30, TimeUnit.SECONDS));
                int stored = outcomes.get(0).theirs().isEmpty() ? 0 : 1;
                assertThat(outcomes.get(stored).theirs()).isEmpty();
                assertThat(outcomes.get(1 - stored).theirs()).singleElement().satisfies(both -> {
                    assertThat(both.answer()).isEqualTo(texts.get(stored));
                    assertThat(both.mine()).isEqualTo(texts.get(1 - stored));
                });
                OwnApplication.Given given = as(
                        giulia,
                        () -> samples.the(OwnAnswerQueries.class)
                                .of(draft, giulia)
                                .given("bisogno"));
                assertThat(given.values()).containsEntry("titolo", texts.get(stored));
                revision = given.revision();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
