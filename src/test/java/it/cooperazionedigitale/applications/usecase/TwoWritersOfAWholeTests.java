package it.cooperazionedigitale.applications.usecase;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.usecase.WholeWriting.Result;
import it.cooperazionedigitale.shared.Edition;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Two people with two open pages each save one budget and one plan in every order, and at the same instant: nobody's text is
 * replaced by who has not seen it. {@code -Dwriters.walks=1000} is the long form.
 */
@PortalTest
class TwoWritersOfAWholeTests {

    private static final long SEED = Long.getLong("writers.seed", 20_261_122L);
    private static final int WALKS = Integer.getInteger("writers.walks", 8);
    private static final int STEPS = 40;
    private static final int INSTANTS = Integer.getInteger("writers.instants", 50);

    @Autowired
    private ApplicationContext context;

    private ApplicationSamples samples;
    private Viewer giulia;
    private Viewer luca;
    private UUID draft;
    private List<WholeWriting> both;

    @BeforeEach
    void giuliaAndLucaHaveADraft() {
        samples = new ApplicationSamples(context);
        UUID call = samples.openCall();
        giulia = samples.giulia();
        luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
        draft = as(giulia, () -> samples.the(StartApplication.class).start(call, giulia));
        both = List.of(WholeWriting.budget(samples, draft), WholeWriting.plan(samples, draft));
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    @Test
    void noInterleavingReplacesWhatWasNotSeen() {
        Counts counts = new Counts();
        for (int walk = 0; walk < WALKS; walk++) {
            for (WholeWriting whole : both) {
                new Walk(whole, SEED + walk, counts).go();
            }
        }
        System.out.printf(
                "[bench] two writers of a whole: %d walks from seed %d: %d saves, %d stored, %d told of another's, %d lost"
                        + " replies, %d late sendings, 0 silent overwrites%n",
                2 * WALKS, SEED, counts.saves, counts.stored, counts.stale, counts.lostReplies, counts.late);
        assertThat(Stream.of(counts.stored, counts.stale, counts.lostReplies, counts.late))
                .allMatch(many -> many > 0);
    }

    @Test
    void atTheSameInstantOneIsStoredAndTheOtherToldOfIt() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (WholeWriting whole : both) {
                int hers = 0;
                for (int round = 0; round < INSTANTS; round++) {
                    Edition seen = Edition.at(whole.revision(giulia));
                    List<String> texts = List.of("Di Giulia " + round, "Di Luca " + round);
                    CyclicBarrier together = new CyclicBarrier(2);
                    List<Future<Result>> answers = new ArrayList<>();
                    for (int who = 0; who < 2; who++) {
                        String text = texts.get(who);
                        Viewer viewer = who == 0 ? giulia : luca;
                        answers.add(threads.submit(() -> {
                            together.await(30, TimeUnit.SECONDS);
                            return whole.save(seen, text, viewer);
                        }));
                    }
                    List<Result> results = List.of(
                            answers.get(0).get(30, TimeUnit.SECONDS),
                            answers.get(1).get(30, TimeUnit.SECONDS));
                    assertThat(results).extracting(Result::saved).containsExactlyInAnyOrder(true, false);
                    assertThat(results).extracting(Result::revision).containsOnly(seen.revision() + 1);
                    assertThat(whole.text(giulia))
                            .isEqualTo(texts.get(results.get(0).saved() ? 0 : 1));
                    hers += results.get(0).saved() ? 1 : 0;
                }
                System.out.println("[guard] two savings of a whole at one instant: " + INSTANTS
                        + " times, the first one's stood " + hers + " times");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** What happened in all walks together. */
    private static final class Counts {
        private int saves;
        private int stored;
        private int stale;
        private int lostReplies;
        private int late;
    }

    /** A random walk of four open pages beside a model that knows which text each of them has seen. */
    private final class Walk {

        private final WholeWriting whole;
        private final long seed;
        private final Random random;
        private final Counts counts;
        private int version;

        Walk(WholeWriting whole, long seed, Counts counts) {
            this.whole = whole;
            this.seed = seed;
            this.random = new Random(seed);
            this.counts = counts;
        }

        void go() {
            List<Page> pages = List.of(
                    new Page(giulia, true), new Page(giulia, false), new Page(luca, true), new Page(luca, false));
            pages.forEach(Page::open);
            for (int step = 0; step < STEPS; step++) {
                Page page = pages.get(random.nextInt(pages.size()));
                switch (random.nextInt(6)) {
                    case 0 -> page.open();
                    case 1 -> page.comesLate();
                    default -> page.save("Testo " + random.nextInt(12));
                }
            }
        }

        /** One open page: with a script it names itself and its sendings, without one it knows a revision only. */
        private final class Page {

            private final Viewer viewer;
            private final boolean script;
            private final Set<Integer> known = new HashSet<>();
            private String tab = "";
            private int turn;
            private int base;
            private Edition sentBefore = Edition.at(0);
            private String textBefore = "";

            Page(Viewer viewer, boolean script) {
                this.viewer = viewer;
                this.script = script;
            }

            void open() {
                base = whole.revision(viewer);
                tab = UUID.randomUUID().toString();
                turn = 0;
                known.clear();
                known.add(version);
            }

            void save(String text) {
                sentBefore = script ? new Edition(base, tab, ++turn) : Edition.at(base);
                textBefore = text;
                Result result = judge(sentBefore, text);
                if (script && random.nextInt(5) == 0) {
                    counts.lostReplies++;
                    return;
                }
                base = result.revision();
                known.add(version);
            }

            /** A sending that was given up on reaches the portal after a newer one. */
            void comesLate() {
                if (script && turn > 0) {
                    Edition old = sentBefore;
                    String text = textBefore;
                    save("Dopo " + random.nextInt(12));
                    counts.late++;
                    String before = whole.text(viewer);
                    whole.save(old, text, viewer);
                    assertThat(whole.text(viewer))
                            .as("seed %d: an old sending changes nothing", seed)
                            .isEqualTo(before);
                }
            }

            private Result judge(Edition seen, String text) {
                counts.saves++;
                String before = whole.text(viewer);
                boolean mayReplace = known.contains(version);
                Result result = whole.save(seen, text, viewer);
                String after = whole.text(viewer);
                if (text.equals(before)) {
                    assertThat(result.saved()).isTrue();
                    assertThat(after).isEqualTo(before);
                } else if (result.saved()) {
                    assertThat(mayReplace)
                            .as("seed %d: «%s» replaced unseen by «%s»", seed, before, text)
                            .isTrue();
                    assertThat(after).isEqualTo(text);
                    known.add(++version);
                    counts.stored++;
                } else {
                    assertThat(mayReplace)
                            .as("seed %d: told of another's where there is none", seed)
                            .isFalse();
                    assertThat(after).isEqualTo(before);
                    counts.stale++;
                }
                return result;
            }
        }
    }
}
