package it.cooperazionedigitale.accounts.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.Colleagues;
import it.cooperazionedigitale.accounts.session.ViewerAssembly;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** There is always somebody who administers, whatever administrators do to each other at the same instant. */
@PortalTest
class AdministratorsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RevokeRole revokeRole;

    @Autowired
    private BlockAccount blockAccount;

    @Autowired
    private CloseAccount closeAccount;

    @Autowired
    private CreateFirstAdministrator firstAdministrator;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Colleagues people;

    @BeforeEach
    void people() {
        people = new Colleagues(context);
    }

    @RepeatedTest(5)
    void ofTwoWhoRemoveEachOtherAtOnceExactlyOneWins() throws Exception {
        Viewer irene = people.administrator("Irene Conti");
        Viewer ugo = people.administrator("Ugo Ferri");
        List<Boolean> done = atOnce(
                () -> does(irene, () -> revokeRole.revoke(ugo.id(), Role.ADMIN, "Prima io.", irene)),
                () -> does(ugo, () -> revokeRole.revoke(irene.id(), Role.ADMIN, "Prima io.", ugo)));
        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(List.of(administers(irene), administers(ugo))).isEqualTo(done);
    }

    @RepeatedTest(5)
    void ofTwoWhoLockEachOtherOutAtOnceExactlyOneWins() throws Exception {
        Viewer irene = people.administrator("Irene Conti");
        Viewer ugo = people.administrator("Ugo Ferri");
        List<Boolean> done = atOnce(
                () -> does(irene, () -> blockAccount.block(ugo.id(), "Prima io.", irene)),
                () -> does(ugo, () -> closeAccount.close(irene.id(), "Prima io.", ugo)));
        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(List.of(administers(irene), administers(ugo))).isEqualTo(done);
    }

    @Test
    void whoLostTheRoleMeanwhileDoesNothingWithItAnyMore() {
        Viewer irene = people.administrator("Irene Conti");
        Viewer ugo = people.administrator("Ugo Ferri");
        Viewer anna = people.withRole("Anna Bruni", Role.STAFF, irene);
        people.as(irene, () -> revokeRole.revoke(ugo.id(), Role.ADMIN, "Ha finito.", irene));
        people.as(
                ugo,
                () -> assertThatThrownBy(() -> revokeRole.revoke(anna.id(), Role.STAFF, "Ultimo gesto.", ugo))
                        .isInstanceOf(NotFound.class));
        assertThat(people.viewer(anna.id()).roles()).containsExactly(Role.STAFF);
    }

    @Test
    void theLastOneIsToldToFindASuccessorFirst() {
        Viewer irene = people.administrator("Irene Conti");
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("delete from accounts.account_role where role = 'ADMIN' and account_id <> ?")
                    .param(irene.id())
                    .update();
            people.as(
                    irene,
                    () -> assertThatThrownBy(() -> revokeRole.revoke(irene.id(), Role.ADMIN, "Sono stanca.", irene))
                            .isInstanceOfSatisfying(
                                    Refusal.class,
                                    refusal ->
                                            assertThat(refusal.key()).isEqualTo("accounts.refusal.lastAdministrator")));
        });
        assertThat(administers(irene)).isTrue();
    }

    @Test
    void aFirstAdministratorIsMadeOnceAndAFurtherOneOnlyWithAReason() {
        people.administrator("Irene Conti");
        String email = "seconda-" + it.cooperazionedigitale.shared.Ids.next() + "@example.org";
        assertThatThrownBy(() -> firstAdministrator.create(email, "Seconda Persona", " "))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("accounts.refusal.administratorExists"));
        var account = firstAdministrator
                .create(email, "Seconda Persona", "La prima ha perso tutto.")
                .accountId();
        assertThat(people.viewer(account).roles()).containsExactly(Role.ADMIN);
        assertThat(firstAdministrator
                        .create(email, "Seconda Persona", "Ancora.")
                        .accountId())
                .isEqualTo(account);
    }

    @Test
    void theCommandAtStartMakesOneSaysWhereToGoOnAndRefusesASecondWithoutAReason() {
        people.administrator("Irene Conti");
        String email = "avvio-" + it.cooperazionedigitale.shared.Ids.next() + "@example.org";
        assertThat(said(2, "--create-admin=" + email)).contains("C’è già chi amministra il portale");
        assertThat(said(2, "--create-admin=senza-chiocciola")).contains("--create-admin=nome@esempio.it");
        assertThat(said(
                        0,
                        "--create-admin=" + email,
                        "--admin-name=Ada Neri",
                        "--admin-reason=Irene è irraggiungibile."))
                .contains(email)
                .contains("https://portale.example.org/password");
        assertThat(jdbc.sql(
                                "select r.reason from accounts.account_role r join accounts.account a on a.id = r.account_id where a.email = ? and a.name = 'Ada Neri'")
                        .param(email)
                        .query(String.class)
                        .single())
                .isEqualTo("Irene è irraggiungibile.");
    }

    private String said(int exitCode, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int answer = context.getBean(AdministratorAtStart.class)
                .create(
                        new DefaultApplicationArguments(arguments),
                        new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(answer).isEqualTo(exitCode);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private boolean administers(Viewer person) {
        return context.getBean(ViewerAssembly.class)
                .viewer(person.id(), null)
                .filter(viewer -> viewer.has(Role.ADMIN))
                .isPresent();
    }

    private boolean does(Viewer person, Runnable act) {
        try {
            people.as(person, act);
            return true;
        } catch (NotFound | Refusal refused) {
            return false;
        }
    }

    private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> answers = List.of(one, other).stream()
                    .map(act -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            threads.shutdown();
        }
    }
}
