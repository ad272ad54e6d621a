package it.cooperazionedigitale.accounts.web.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.Browser;
import it.cooperazionedigitale.accounts.Signing;
import it.cooperazionedigitale.accounts.domain.FactorRecovery;
import it.cooperazionedigitale.accounts.usecase.BeginRecovery;
import it.cooperazionedigitale.accounts.usecase.CompleteRecovery;
import it.cooperazionedigitale.accounts.usecase.StopRecoveryByLetter;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.site.TimedJob;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Who has lost every second factor comes back after a wait that anybody who is told can stop. */
@PortalTest
class FactorRecoveryTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccountRegistration registration;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private BeginRecovery beginRecovery;

    @Autowired
    private StopRecoveryByLetter stopByLetter;

    @Autowired
    private CompleteRecovery completeRecovery;

    @Autowired
    private List<TimedJob> jobs;

    private Signing giulia;

    @BeforeEach
    void giuliaHasAnAppAndHasLostHerPhone() {
        giulia = withApp();
    }

    @Test
    void giuliaComesBackAfterTwoDaysInWhichNobodyObjected() throws Exception {
        giulia.signIn();
        assertThat(giulia.page("/accedi/verifica")
                        .select("a[href=/accedi/recupero]")
                        .text())
                .isEqualTo("Non hai più nessuno di questi modi?");
        assertThat(giulia.page("/accedi/recupero").text()).contains("48 ore", "Cerca prima i codici di recupero");
        assertThat(giulia.send("/accedi/recupero").getRedirectedUrl()).isEqualTo("/accedi/recupero");
        String begin = Browser.link(jdbc, giulia.email(), "Recupera l’accesso");
        assertThat(begin).startsWith("/accedi/recupero/inizio/");
        Browser phone = new Browser(mvc);
        assertThat(Browser.words(phone.opens(begin))).contains("È il mio indirizzo, comincia");
        assertThat(waiting()).as("opening the link is not enough").isZero();
        assertThat(phone.sends(begin).getRedirectedUrl()).isEqualTo(begin);
        assertThat(Browser.words(phone.opens(begin))).contains("durerà 48 ore");
        assertThat(waiting()).isOne();
        assertThat(jdbc.sql(
                                "select due_at - begun_at = interval '48 hours' from accounts.factor_recovery where account_id = ?")
                        .param(giulia.account())
                        .query(Boolean.class)
                        .single())
                .isTrue();

        assertThat(phone.sends(begin).getStatus()).as("twice is once").isEqualTo(302);
        assertThat(waiting()).isOne();
        runJob();
        assertThat(factors()).as("not before its time").isOne();
        assertThat(giulia.page("/accedi/recupero").text()).contains("Qualcuno ha chiesto di togliere");

        letTwoDaysPass();
        runJob();
        assertThat(factors()).isZero();
        assertThat(Browser.letters(jdbc, giulia.email(), "Il secondo fattore è caduto"))
                .isOne();
        assertThat(giulia.open("/account").getRedirectedUrl())
                .as("all sessions are closed")
                .isEqualTo("/sessione-scaduta");
        assertThat(giulia.signIn()).isEqualTo("/account");
        assertThat(acts())
                .containsSubsequence("account.recoveryAsked", "account.recoveryBegun", "account.factorsFellAway");
        assertThat(Browser.words(phone.opens(begin))).contains("Questo link non vale più");
    }

    @Test
    void everyAddressIsToldAndAnyOfThemCanStopIt() throws Exception {
        String former = "prima-" + Ids.next() + "@example.org";
        jdbc.sql("""
                insert into accounts.address_change (id, version, account_id, old_email, new_email, old_secret_hash,
                  new_secret_hash, asked_at, expires_at, old_confirmed_at, new_confirmed_at, ended_at, outcome)
                values (?, 0, ?, ?, ?, ?, ?, now(), now() + interval '1 day', now(), now(), now(), 'DONE')""")
                .params(
                        Ids.next(),
                        giulia.account(),
                        former,
                        giulia.email(),
                        Ids.next().toString(),
                        Ids.next().toString())
                .update();
        begun();
        String stop = Browser.link(jdbc, former, "Il secondo fattore del tuo account sta per cadere");
        assertThat(Browser.link(jdbc, giulia.email(), "Il secondo fattore del tuo account sta per cadere"))
                .isEqualTo(stop);
        Browser elsewhere = new Browser(mvc);
        assertThat(Browser.words(elsewhere.opens(stop))).contains("Ferma: il secondo fattore resta");
        assertThat(waiting()).as("opening the link stops nothing yet").isOne();
        assertThat(elsewhere.sends(stop).getRedirectedUrl()).isEqualTo(stop);
        assertThat(Browser.words(elsewhere.opens(stop))).contains("Il secondo fattore resta com’era");
        elsewhere.sends(stop);
        assertThat(Browser.letters(jdbc, former, "Il secondo fattore resta"))
                .as("twice is once")
                .isOne();
        letTwoDaysPass();
        runJob();
        assertThat(factors()).isOne();
        assertThat(acts()).doesNotContain("account.factorsFellAway").containsOnlyOnce("account.recoveryStopped");
    }

    @Test
    void anOpenSessionIsToldAndCanStopIt() throws Exception {
        jdbc.sql("delete from accounts.second_factor where account_id = ?")
                .param(giulia.account())
                .update();
        giulia.signIn();
        Cookie inside = giulia.session();
        addApp(giulia);
        jdbc.sql("""
                update accounts.session set proofs = jsonb_build_object('held', 'MORE', 'given',
                  (proofs -> 'given') || jsonb_build_object('APP', proofs -> 'given' -> 'PASSWORD')) where account_id = ?""").param(giulia.account()).update();
        begun();
        giulia.session(inside);
        assertThat(giulia.page("/accedi/recupero").text()).contains("fermalo adesso");
        assertThat(giulia.send("/accedi/recupero/fermo").getRedirectedUrl()).isEqualTo("/account/sicurezza");
        assertThat(waiting()).isZero();
        assertThat(giulia.open("/accedi/recupero").getRedirectedUrl())
                .as("nothing to see when nothing waits")
                .isEqualTo("/account/sicurezza");
    }

    @Test
    void whoHasNotGivenThePasswordCannotAsk() throws Exception {
        Browser stranger = new Browser(mvc);
        assertThat(stranger.opens("/accedi/recupero").getRedirectedUrl()).isEqualTo("/accedi");
        assertThat(stranger.sends("/accedi/recupero").getRedirectedUrl()).isEqualTo("/accedi");
        assertThat(stranger.sends("/accedi/recupero/fermo").getRedirectedUrl()).isEqualTo("/accedi");
        giulia.signIn();
        giulia.letMinutesPass(16);
        assertThat(giulia.send("/accedi/recupero").getRedirectedUrl())
                .as("a password of long ago")
                .isEqualTo("/accedi?scaduto");
        Signing luca = new Signing(mvc, jdbc, registration);
        luca.signIn();
        assertThat(luca.send("/accedi/recupero").getRedirectedUrl())
                .as("nothing to recover")
                .isEqualTo("/accedi");
        assertThat(Browser.letters(jdbc, giulia.email(), "Recupera l’accesso")).isZero();
        assertThat(Browser.letters(jdbc, luca.email(), "Recupera l’accesso")).isZero();
    }

    @Test
    void whoWorksForTheProgrammeIsSentToTheAdministrators() throws Exception {
        Signing anna = withApp(Role.STAFF);
        anna.signIn();
        assertThat(anna.page("/accedi/recupero").text())
                .contains("Telefona a chi amministra il portale")
                .doesNotContain("48 ore");
        assertThat(anna.send("/accedi/recupero").getStatus()).isEqualTo(409);
        assertThat(Browser.letters(jdbc, anna.email(), "Recupera l’accesso")).isZero();
    }

    @Test
    void aRoleGivenMeanwhileEndsTheWaitAndTheFactorsStay() throws Exception {
        begun();
        jdbc.sql("insert into accounts.account_role (account_id, role, granted_at) values (?, 'STAFF', now())")
                .param(giulia.account())
                .update();
        letTwoDaysPass();
        runJob();
        assertThat(factors()).isOne();
        assertThat(outcome()).isEqualTo("OVERTAKEN");
    }

    @Test
    void lettersAreNotSentWithoutEnd() throws Exception {
        giulia.signIn();
        assertThat(giulia.send("/accedi/recupero").getStatus()).isEqualTo(302);
        assertThat(giulia.send("/accedi/recupero").getStatus()).isEqualTo(302);
        MockHttpServletResponse third = giulia.send("/accedi/recupero");
        assertThat(third.getStatus()).isEqualTo(429);
        assertThat(Browser.letters(jdbc, giulia.email(), "Recupera l’accesso")).isEqualTo(2);
    }

    @Test
    void aLinkOfAnHourAgoOrOfNobodyBeginsNothing() throws Exception {
        giulia.signIn();
        giulia.send("/accedi/recupero");
        String begin = Browser.link(jdbc, giulia.email(), "Recupera l’accesso");
        jdbc.sql(
                        "update accounts.mailed_token set created_at = created_at - interval '2 hours', expires_at = expires_at - interval '2 hours' where account_id = ?")
                .param(giulia.account())
                .update();
        Browser phone = new Browser(mvc);
        assertThat(Browser.words(phone.opens(begin))).contains("Questo link non vale più");
        assertThat(phone.sends(begin).getStatus()).isEqualTo(409);
        assertThat(phone.sends("/accedi/recupero/inizio/niente").getStatus()).isEqualTo(409);
        assertThat(phone.sends("/accedi/recupero/fermo/niente").getStatus()).isEqualTo(409);
        assertThat(Browser.words(phone.opens("/accedi/recupero/fermo/niente"))).contains("Questo link non vale più");
        assertThat(waiting()).isZero();
    }

    @RepeatedTest(5)
    void twoLinksAtTheSameInstantBeginOneWait() throws Exception {
        giulia.signIn();
        giulia.send("/accedi/recupero");
        String first = secret(Browser.link(jdbc, giulia.email(), "Recupera l’accesso"));
        jdbc.sql("delete from outbox.mail where recipient = ?")
                .param(giulia.email())
                .update();
        giulia.send("/accedi/recupero");
        String second = secret(Browser.link(jdbc, giulia.email(), "Recupera l’accesso"));
        atOnce(() -> does(() -> beginRecovery.begin(first)), () -> does(() -> beginRecovery.begin(second)));
        assertThat(waiting()).isOne();
        assertThat(acts()).containsOnlyOnce("account.recoveryBegun");
    }

    @RepeatedTest(5)
    void whoStopsItInTheLastInstantEitherWinsOrIsTold() throws Exception {
        begun();
        String stop = secret(Browser.link(jdbc, giulia.email(), "Il secondo fattore del tuo account sta per cadere"));
        letTwoDaysPass();
        UUID recovery = jdbc.sql("select id from accounts.factor_recovery where account_id = ?")
                .param(giulia.account())
                .query(UUID.class)
                .single();
        List<Boolean> done =
                atOnce(() -> does(() -> stopByLetter.stop(stop)), () -> completeRecovery.complete(recovery));
        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(factors()).isEqualTo(done.get(0) ? 1 : 0);
        assertThat(outcome())
                .isEqualTo(done.get(0) ? FactorRecovery.Outcome.STOPPED.name() : FactorRecovery.Outcome.DONE.name());
    }

    private void begun() throws Exception {
        giulia.signIn();
        giulia.send("/accedi/recupero");
        beginRecovery.begin(secret(Browser.link(jdbc, giulia.email(), "Recupera l’accesso")));
        assertThat(waiting()).isOne();
    }

    private void letTwoDaysPass() {
        jdbc.sql(
                        "update accounts.factor_recovery set begun_at = begun_at - interval '48 hours', due_at = due_at - interval '48 hours' where account_id = ?")
                .param(giulia.account())
                .update();
        assertThat(FactorRecovery.WAIT).isEqualTo(Duration.ofHours(48));
    }

    private void runJob() {
        jobs.stream()
                .filter(job -> job.name().equals("factor-recoveries"))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private Signing withApp(Role... roles) {
        Signing person = new Signing(mvc, jdbc, registration, roles);
        addApp(person);
        return person;
    }

    private void addApp(Signing person) {
        jdbc.sql(
                        "insert into accounts.second_factor (account_id, kind, secret, added_at) values (?, 'APP', '\\x00', now())")
                .param(person.account())
                .update();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from accounts.factor_recovery where account_id = ? and ended_at is null")
                .param(giulia.account())
                .query(Long.class)
                .single();
    }

    private String outcome() {
        return jdbc.sql("select outcome from accounts.factor_recovery where account_id = ?")
                .param(giulia.account())
                .query(String.class)
                .single();
    }

    private long factors() {
        return jdbc.sql("select count(*) from accounts.second_factor where account_id = ?")
                .param(giulia.account())
                .query(Long.class)
                .single();
    }

    private List<String> acts() {
        return audit.of(giulia.account()).stream().map(AuditLine::act).toList();
    }

    private static String secret(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean does(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    @SafeVarargs
    private static List<Boolean> atOnce(Callable<Boolean>... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        ExecutorService pool = Executors.newFixedThreadPool(acts.length);
        try {
            List<Future<Boolean>> running = new ArrayList<>();
            for (Callable<Boolean> act : acts) {
                running.add(pool.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> one : running) {
                done.add(one.get());
            }
            return done;
        } finally {
            pool.shutdown();
        }
    }
}
