package it.cooperazionedigitale.applications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people act on one early opening at the same moment: there is one outcome, and the other one is told which. */
@PortalTest
class OpeningRacesTests {

    private static final int ROUNDS = 8;
    private static final String WHY = "Lo ordina il tribunale di Matera.";
    private static final String DONE = "done";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MessageSource messages;

    @Autowired
    private ProposeOpening proposing;

    @Autowired
    private ApproveOpening approving;

    @Autowired
    private RejectOpening rejecting;

    private ApplicationSamples samples;
    private Viewer anna;
    private Viewer paolo;
    private Viewer bruno;
    private Viewer carla;
    private Viewer giulia;
    private UUID call;
    private UUID application;
    private String protocol;

    @BeforeEach
    void people() {
        samples = new ApplicationSamples(context);
        anna = ApplicationSamples.anna();
        paolo = ApplicationSamples.worker("Paolo Riva", Role.HUB_MANAGER, samples.hub("PICO"), Set.of());
        bruno = ApplicationSamples.worker("Bruno Conti", Role.BOARD, null, Set.of());
        carla = ApplicationSamples.worker("Carla Neri", Role.BOARD, null, Set.of());
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private void sent() {
        call = samples.openCall(rules -> rules.procedure(procedure -> procedure.withSealed(true)));
        giulia = samples.giulia();
        protocol = samples.sent(call, giulia).protocol();
        application = jdbc.sql("select id from applications.application where protocol = ?")
                .param(protocol)
                .query(UUID.class)
                .single();
    }

    private UUID proposed() {
        sent();
        return proposing.propose(call, protocol, WHY, anna).orElseThrow();
    }

    /** What people read where they were refused, or that it was done. */
    private String outcome(Runnable act) {
        try {
            act.run();
            return DONE;
        } catch (Refusal refusal) {
            return messages.getMessage(refusal.key(), refusal.args().toArray(), Locale.ITALIAN);
        }
    }

    private List<String> together(Runnable first, Runnable second) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> acts = List.<Callable<String>>of(
                    () -> {
                        start.await();
                        return outcome(first);
                    },
                    () -> {
                        start.await();
                        return outcome(second);
                    });
            List<String> outcomes = new ArrayList<>();
            for (Future<String> done : threads.invokeAll(acts)) {
                outcomes.add(done.get());
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }

    private List<String> states() {
        return jdbc.sql("select state from applications.early_opening where call_id = ?")
                .param(call)
                .query(String.class)
                .list();
    }

    private int letters() {
        return jdbc.sql("select count(*) from outbox.mail where path = ? and subject like 'Domanda aperta%'")
                .param("/coop/domande/" + application + "/stato")
                .query(Integer.class)
                .single();
    }

    @Test
    void ofTwoWhoProposeTheSecondIsToldWhoWasFirst() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            sent();
            List<String> outcomes = together(
                    () -> proposing.propose(call, protocol, WHY, anna),
                    () -> proposing.propose(call, protocol, "Lo chiede la Procura.", paolo));
            String first = outcomes.get(0).equals(DONE) ? anna.name() : paolo.name();
            assertThat(outcomes)
                    .containsExactlyInAnyOrder(
                            DONE, first + " ha già proposto di aprire questa domanda: si aspetta una decisione.");
            assertThat(states()).containsExactly("PROPOSED");
        }
    }

    @Test
    void ofTwoWhoApproveBothAreRightAndTheApplicantIsToldOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID opening = proposed();
            assertThat(together(
                            () -> approving.approve(call, opening, bruno),
                            () -> approving.approve(call, opening, carla)))
                    .containsExactly(DONE, DONE);
            assertThat(states()).containsExactly("APPROVED");
            assertThat(letters()).isEqualTo(1);
        }
    }

    @Test
    void ofOneWhoApprovesAndOneWhoRejectsTheSecondIsToldWhatTheFirstDecided() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID opening = proposed();
            List<String> outcomes = together(
                    () -> approving.approve(call, opening, bruno),
                    () -> rejecting.reject(call, opening, "Si può aspettare.", carla));
            boolean approved = outcomes.get(0).equals(DONE);
            assertThat(outcomes)
                    .containsExactlyInAnyOrder(
                            DONE,
                            approved
                                    ? "Bruno Conti ha già deciso: questa domanda è aperta."
                                    : "Carla Neri ha già deciso: questa domanda resta sigillata fino alla chiusura.");
            assertThat(states()).containsExactly(approved ? "APPROVED" : "REJECTED");
            assertThat(letters()).isEqualTo(approved ? 1 : 0);
        }
    }

    @Test
    void whatIsApprovedAtTheInstantOfTheClosingIsOpenedBeforeItOrNotAtAll() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID opening = proposed();
            samples.clock().standAt(ApplicationSamples.CLOSES.minusMillis(1));
            List<String> outcomes = together(
                    () -> approving.approve(call, opening, bruno),
                    () -> samples.clock().standAt(ApplicationSamples.CLOSES));
            boolean approved = outcomes.get(0).equals(DONE);
            if (!approved) {
                assertThat(outcomes.get(0)).startsWith("Il bando è chiuso");
            }
            assertThat(states()).containsExactly(approved ? "APPROVED" : "PROPOSED");
            assertThat(letters()).isEqualTo(approved ? 1 : 0);
            assertThat(jdbc.sql("select count(*) from applications.early_opening where call_id = ? and decided_at >= ?")
                            .param(call)
                            .param(java.sql.Timestamp.from(ApplicationSamples.CLOSES))
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void whatIsTakenBackWhileSomebodyApprovesIsSealedInTheEnd() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID opening = proposed();
            List<String> outcomes = together(
                    () -> approving.approve(call, opening, bruno),
                    () -> samples.the(WithdrawApplication.class).withdraw(application, "Cambiamo idea", giulia));
            boolean approved = outcomes.get(0).equals(DONE);
            if (!approved) {
                assertThat(outcomes.get(0))
                        .isEqualTo("Nel frattempo questa domanda è stata ritirata: resta sigillata.");
            }
            assertThat(outcomes.get(1)).isEqualTo(DONE);
            assertThat(states()).containsExactly(approved ? "APPROVED" : "PROPOSED");
            assertThat(letters()).isEqualTo(approved ? 1 : 0);
            sealed(opening);
        }
    }

    @Test
    void whatIsSentAnewWhileSomebodyApprovesIsNeverOpenedByTheOldProposal() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID opening = proposed();
            samples.the(WithdrawApplication.class).withdraw(application, "Cambiamo idea", giulia);
            samples.the(ReopenApplication.class).reopen(application, giulia);
            samples.the(ConfirmDeclarations.class).confirm(application, EnumSet.allOf(Declaration.class), giulia);
            List<String> outcomes = together(
                    () -> approving.approve(call, opening, bruno),
                    () -> samples.the(SubmitApplication.class)
                            .submit(application, samples.clock().instant(), giulia));
            assertThat(outcomes.get(0)).startsWith("Nel frattempo");
            assertThat(outcomes.get(1)).isEqualTo(DONE);
            assertThat(states()).containsExactly("PROPOSED");
            assertThat(letters()).isZero();
            sealed(opening);
        }
    }

    private void sealed(UUID opening) {
        assertThat(samples.the(StaffApplicationQueries.class).isVisible(application, anna))
                .isFalse();
        try {
            samples.the(ReadOpened.class).read(call, opening, anna);
            org.assertj.core.api.Assertions.fail("it was read");
        } catch (Refusal | it.cooperazionedigitale.shared.NotFound refused) {
            assertThat(samples.the(StaffApplicationQueries.class).isVisible(application, anna))
                    .isFalse();
        }
    }
}
