package it.cooperazionedigitale.accounts.web.factor;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.Signing;
import it.cooperazionedigitale.accounts.factor.AppCodes;
import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Role;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The second factor: set up by those obliged before anything else, asked for ever after, taken once. */
@PortalTest
class SecondFactorTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccountRegistration registration;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private AttemptLimits limits;

    private Signing person(Role... roles) {
        return new Signing(mvc, jdbc, registration, roles);
    }

    @Test
    void whoWorksForTheProgrammeSetsOneUpBeforeAnythingElse() throws Exception {
        for (Role role : List.of(
                Role.NODE_OFFICER,
                Role.HUB_MANAGER,
                Role.EVALUATOR,
                Role.STAFF,
                Role.BOARD,
                Role.AUDITOR,
                Role.ADMIN)) {
            Signing anna = person(role);
            assertThat(anna.signIn()).as(role.name()).isEqualTo("/accedi/secondo-fattore");
            for (String room :
                    List.of("/account", "/account/sicurezza", "/gestione", "/admin", "/valutazione", "/coop")) {
                assertThat(anna.open(room).getRedirectedUrl())
                        .as(role + " " + room)
                        .isEqualTo("/accedi/verifica");
            }
            assertThat(anna.open("/accedi/verifica").getRedirectedUrl()).isEqualTo("/accedi/secondo-fattore");
            assertThat(anna.page("/accedi/secondo-fattore").text()).contains("Scegli il secondo fattore");
            assertThat(anna.page("/").select(".menu"))
                    .as("nobody is signed in yet")
                    .isEmpty();
        }
    }

    @Test
    void aCooperativeNeedsNone() throws Exception {
        Signing giulia = person();
        assertThat(giulia.signIn()).isEqualTo("/account");
        assertThat(giulia.open("/account").getStatus()).isEqualTo(200);
    }

    @Test
    void theAppIsAddedByItsFirstCodeAndAskedForFromThenOn() throws Exception {
        Signing anna = person(Role.STAFF);
        anna.signIn();
        byte[] secret = secret(anna);
        assertThat(anna.page("/accedi/secondo-fattore/app")
                        .select("svg.qr path")
                        .attr("d"))
                .startsWith("M")
                .hasSizeGreaterThan(500);
        secret = secret(anna);
        MockHttpServletResponse wrong = adds(anna, "000000");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(shown(anna, wrong))
                .as("a wrong code does not change the secret")
                .isEqualTo(secret);
        MockHttpServletResponse added = adds(anna, now(secret));
        List<String> codes = codes(added);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(anna.open("/gestione").getStatus()).isEqualTo(200);
        assertThat(anna.lastMail()).contains("secondo fattore");
        assertThat(acts(anna)).contains("account.appAdded");
        assertThat(stored(anna))
                .as("the secret is not readable in the database")
                .isNotEqualTo(secret);

        assertThat(anna.signIn()).isEqualTo("/accedi/verifica");
        assertThat(anna.open("/gestione").getRedirectedUrl()).isEqualTo("/accedi/verifica");
        assertThat(anna.open("/accedi/secondo-fattore/app").getRedirectedUrl())
                .as("no new factor past the old one")
                .isEqualTo("/accedi/verifica");
        assertThat(anna.send("/accedi/verifica", "code", now(secret)).getStatus())
                .as("the step was used for adding")
                .isEqualTo(422);
        Cookie half = anna.session();
        String home = anna.send("/accedi/verifica", "code", next(secret)).getRedirectedUrl();
        assertThat(home).isEqualTo("/gestione");
        assertThat(anna.session().getValue()).as("a new session id").isNotEqualTo(half.getValue());
        assertThat(anna.open("/gestione").getStatus()).isEqualTo(200);
        anna.session(half);
        assertThat(anna.open("/gestione").getStatus()).as("the old id is gone").isEqualTo(302);
    }

    @Test
    void aCodeCountsOnceEvenForTwoAtTheSameInstant() throws Exception {
        Signing anna = withApp(Role.STAFF);
        byte[] secret = secret(anna);
        String code = next(secret);
        Signing first = again(anna);
        Signing second = again(anna);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Callable<Integer> one =
                () -> first.send("/accedi/verifica", "code", code).getStatus();
        Callable<Integer> two =
                () -> second.send("/accedi/verifica", "code", code).getStatus();
        List<Future<Integer>> answers = pool.invokeAll(List.of(one, two));
        pool.shutdown();
        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(302, 422);
    }

    @Test
    void fiveWrongCodesAndARightOneComesTooLate() throws Exception {
        Signing anna = withApp(Role.BOARD);
        byte[] secret = secret(anna);
        anna.signIn();
        for (int at = 0; at < 5; at++) {
            assertThat(anna.send("/accedi/verifica", "code", "999999").getContentAsString(StandardCharsets.UTF_8))
                    .contains("Il codice non è giusto");
        }
        assertThat(anna.send("/accedi/verifica", "code", next(secret)).getContentAsString(StandardCharsets.UTF_8))
                .contains("Troppi tentativi");
        assertThat(anna.lastMail()).contains("ha sbagliato troppe volte");
        assertThat(acts(anna)).contains("account.tooManyCodes");
        anna.signIn();
        assertThat(anna.send("/accedi/verifica", "code", next(secret)).getStatus())
                .as("signing in again does not help")
                .isEqualTo(422);
        limits.forget(Lane.CODE, anna.account().toString());
        assertThat(anna.send("/accedi/verifica", "code", next(secret)).getRedirectedUrl())
                .isEqualTo("/gestione");
    }

    @Test
    void aPasswordOfLongAgoWaitsNoLonger() throws Exception {
        Signing anna = withApp(Role.STAFF);
        byte[] secret = secret(anna);
        anna.signIn();
        anna.letMinutesPass(16);
        assertThat(anna.open("/accedi/verifica").getRedirectedUrl()).isEqualTo("/accedi?scaduto");
        assertThat(anna.send("/accedi/verifica", "code", next(secret)).getRedirectedUrl())
                .isEqualTo("/accedi?scaduto");
        assertThat(anna.page("/accedi?scaduto").text()).contains("È passato troppo tempo");
    }

    @Test
    void aRecoveryCodeCountsOnceAndItsOwnerIsTold() throws Exception {
        Signing anna = person(Role.STAFF);
        anna.signIn();
        byte[] secret = secret(anna);
        List<String> codes = codes(adds(anna, now(secret)));
        anna.signIn();
        String typed = codes.get(3).toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(anna.send("/accedi/verifica", "code", typed).getRedirectedUrl())
                .isEqualTo("/gestione");
        assertThat(anna.lastMail()).contains("codice di recupero");
        assertThat(acts(anna)).contains("account.recoveryUsed");
        anna.signIn();
        assertThat(anna.send("/accedi/verifica", "code", typed).getStatus()).isEqualTo(422);
        anna.send("/accedi/verifica", "code", codes.get(4));
        List<String> renewed = codes(anna.send("/account/sicurezza/codici"));
        assertThat(renewed).hasSize(10).doesNotContainAnyElementsOf(codes);
        anna.signIn();
        assertThat(anna.send("/accedi/verifica", "code", codes.get(5)).getStatus())
                .as("the old ones no longer hold")
                .isEqualTo(422);
        assertThat(anna.send("/accedi/verifica", "code", renewed.get(0)).getRedirectedUrl())
                .isEqualTo("/gestione");
        assertThat(jdbc.sql("select count(*) from accounts.recovery_code where encode(code_hash, 'escape') like ?")
                        .param("%" + renewed.get(1).replace("-", "") + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aCooperativeMayUseCodesByMailTheStaffMayNot() throws Exception {
        Signing giulia = person();
        giulia.signIn();
        assertThat(giulia.send("/account/sicurezza/posta/invio").getRedirectedUrl())
                .isEqualTo("/account/sicurezza/posta");
        assertThat(codes(giulia.send("/account/sicurezza/posta", "code", mailed(giulia))))
                .hasSize(10);
        assertThat(giulia.signIn()).isEqualTo("/accedi/verifica");
        giulia.send("/accedi/verifica/invio");
        String first = mailed(giulia);
        giulia.send("/accedi/verifica/invio");
        String second = mailed(giulia);
        assertThat(giulia.send("/accedi/verifica", "code", first).getStatus())
                .as("only the newest counts")
                .isEqualTo(422);
        jdbc.sql("update accounts.mailed_code set expires_at = expires_at - interval '11 minutes' where account_id = ?")
                .param(giulia.account())
                .update();
        assertThat(giulia.send("/accedi/verifica", "code", second).getStatus())
                .as("expired")
                .isEqualTo(422);
        limits.forget(Lane.CODE, giulia.account().toString());
        limits.forget(Lane.MAILED_CODE, giulia.account().toString());
        giulia.send("/accedi/verifica/invio");
        String third = mailed(giulia);
        assertThat(giulia.send("/accedi/verifica", "code", third).getRedirectedUrl())
                .isEqualTo("/account");
        giulia.signIn();
        assertThat(giulia.send("/accedi/verifica", "code", third).getStatus())
                .as("once")
                .isEqualTo(422);

        Signing anna = withApp(Role.STAFF);
        assertThat(anna.send("/account/sicurezza/posta/invio").getStatus()).isEqualTo(404);
        assertThat(anna.page("/accedi/secondo-fattore").text()).doesNotContain("Codice per e-mail");
    }

    @Test
    void mailsAreNotSentWithoutEnd() throws Exception {
        Signing giulia = person();
        giulia.signIn();
        for (int at = 0; at < 3; at++) {
            assertThat(giulia.send("/account/sicurezza/posta/invio").getStatus())
                    .isEqualTo(302);
        }
        assertThat(giulia.send("/account/sicurezza/posta/invio").getStatus()).isEqualTo(409);
    }

    @Test
    void theLastFactorStaysWithThoseObliged() throws Exception {
        Signing anna = withApp(Role.STAFF);
        assertThat(anna.send("/account/sicurezza/fattori/APP/rimozione").getStatus())
                .isEqualTo(409);
        assertThat(anna.page("/account/sicurezza").text()).contains("l’ultimo non si può togliere");
        Signing giulia = withApp();
        assertThat(giulia.send("/account/sicurezza/fattori/APP/rimozione").getRedirectedUrl())
                .isEqualTo("/account/sicurezza");
        assertThat(giulia.lastMail()).contains("è stata tolta");
        assertThat(acts(giulia)).contains("account.appRemoved");
        assertThat(giulia.send("/account/sicurezza/fattori/APP/rimozione").getStatus())
                .as("twice is once")
                .isEqualTo(302);
        assertThat(giulia.signIn()).isEqualTo("/account");
    }

    @Test
    void aFactorAddedElsewhereIsAskedForInOpenSessions() throws Exception {
        Signing giulia = person();
        giulia.signIn();
        Cookie elsewhere = giulia.session();
        giulia.signIn();
        adds(giulia, now(secret(giulia)));
        assertThat(giulia.open("/account").getStatus()).isEqualTo(200);
        giulia.session(elsewhere);
        assertThat(giulia.open("/account").getRedirectedUrl()).isEqualTo("/accedi/verifica");
    }

    @Test
    void aRoleGrantedLaterObligesAtTheNextRequest() throws Exception {
        Signing giulia = person();
        giulia.signIn();
        assertThat(giulia.open("/account").getStatus()).isEqualTo(200);
        jdbc.sql("insert into accounts.account_role (account_id, role, granted_at) values (?, 'STAFF', now())")
                .param(giulia.account())
                .update();
        jdbc.sql("update accounts.session set stale = true where account_id = ?")
                .param(giulia.account())
                .update();
        assertThat(giulia.open("/account").getRedirectedUrl()).isEqualTo("/accedi/verifica");
        assertThat(giulia.open("/accedi/verifica").getRedirectedUrl()).isEqualTo("/accedi/secondo-fattore");
    }

    @Test
    void codesByMailAreNotEnoughForWhoIsGivenARoleOfTheProgramme() throws Exception {
        Signing luca = person();
        luca.signIn();
        luca.send("/account/sicurezza/posta/invio");
        luca.send("/account/sicurezza/posta", "code", mailed(luca));
        assertThat(luca.open("/account").getStatus()).isEqualTo(200);
        becomes(luca, Role.EVALUATOR);
        assertThat(luca.open("/account").getRedirectedUrl())
                .as("at the next request")
                .isEqualTo("/accedi/verifica");
        assertThat(luca.open("/valutazione").getStatus()).isEqualTo(302);
        assertThat(luca.open("/accedi/verifica").getRedirectedUrl()).isEqualTo("/accedi/secondo-fattore");
        assertThat(luca.page("/accedi/secondo-fattore").text()).doesNotContain("Codice per e-mail");

        assertThat(luca.signIn()).as("the password alone adds no factor").isEqualTo("/accedi/verifica");
        assertThat(luca.open("/accedi/secondo-fattore/app").getRedirectedUrl()).isEqualTo("/accedi/verifica");
        luca.send("/accedi/verifica/invio");
        assertThat(luca.send("/accedi/verifica", "code", mailed(luca)).getRedirectedUrl())
                .isEqualTo("/accedi/secondo-fattore");
        assertThat(luca.open("/valutazione").getStatus()).isEqualTo(302);
        byte[] secret = secret(luca);
        assertThat(adds(luca, now(secret)).getStatus()).isEqualTo(200);
        assertThat(luca.open("/valutazione").getStatus()).isEqualTo(200);

        assertThat(luca.signIn()).isEqualTo("/accedi/verifica");
        assertThat(luca.page("/accedi/verifica").text()).doesNotContain("codice di otto cifre");
        assertThat(luca.send("/accedi/verifica/invio").getStatus())
                .as("mails no longer count")
                .isEqualTo(404);
        luca.send("/accedi/verifica", "code", next(secret));
        assertThat(luca.send("/account/sicurezza/fattori/APP/rimozione").getStatus())
                .as("codes by mail do not take its place")
                .isEqualTo(409);
        assertThat(luca.send("/account/sicurezza/fattori/MAIL/rimozione").getRedirectedUrl())
                .isEqualTo("/account/sicurezza");
    }

    private void becomes(Signing person, Role role) {
        jdbc.sql("insert into accounts.account_role (account_id, role, granted_at) values (?, ?, now())")
                .params(person.account(), role.name())
                .update();
        jdbc.sql("update accounts.session set stale = true where account_id = ?")
                .param(person.account())
                .update();
    }

    private Signing withApp(Role... roles) throws Exception {
        Signing person = person(roles);
        person.signIn();
        adds(person, now(secret(person)));
        return person;
    }

    /** The same person in another browser, after the password. */
    private Signing again(Signing person) throws Exception {
        Cookie mine = person.session();
        person.signIn();
        Signing other = new Signing(mvc, jdbc, registration);
        other.session(person.session());
        person.session(mine);
        return other;
    }

    private byte[] secret(Signing person) throws Exception {
        MockHttpServletResponse answer = person.open("/accedi/secondo-fattore/app");
        return answer.getStatus() == 200 ? shown(person, answer) : SECRETS.get(person.account());
    }

    /** The secret that the page shows; its offer goes along with the code. */
    private static byte[] shown(Signing person, MockHttpServletResponse answer) throws Exception {
        Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        byte[] secret = new Base32().decode(page.select("code.code").text().replace(" ", ""));
        SECRETS.put(person.account(), secret);
        OFFERS.put(person.account(), page.select("input[name=offer]").val());
        return secret;
    }

    private static MockHttpServletResponse adds(Signing person, String code) throws Exception {
        return person.send("/accedi/secondo-fattore/app", "code", code, "offer", OFFERS.get(person.account()));
    }

    @Test
    void anOfferIsGoodForItsOwnAccountOnly() throws Exception {
        Signing anna = person(Role.STAFF);
        anna.signIn();
        byte[] annas = secret(anna);
        Signing sara = person(Role.EVALUATOR);
        sara.signIn();
        assertThat(sara.send("/accedi/secondo-fattore/app", "code", now(annas), "offer", OFFERS.get(anna.account()))
                        .getStatus())
                .isEqualTo(422);
        assertThat(sara.send("/accedi/secondo-fattore/app", "code", now(annas), "offer", "niente")
                        .getStatus())
                .isEqualTo(422);
        assertThat(sara.open("/valutazione").getStatus()).as("still outside").isEqualTo(302);
    }

    private static final java.util.Map<java.util.UUID, byte[]> SECRETS = new java.util.concurrent.ConcurrentHashMap<>();
    private static final java.util.Map<java.util.UUID, String> OFFERS = new java.util.concurrent.ConcurrentHashMap<>();

    private byte[] stored(Signing person) {
        return jdbc.sql("select secret from accounts.second_factor where account_id = ?")
                .param(person.account())
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    private List<String> acts(Signing person) {
        return audit.of(person.account()).stream().map(AuditLine::act).toList();
    }

    private static List<String> codes(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus())
                .as(String.valueOf(answer.getRedirectedUrl()))
                .isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                .select("ol code")
                .eachText();
    }

    private static String now(byte[] secret) {
        return AppCodes.code(secret, Instant.now());
    }

    private static String next(byte[] secret) {
        return AppCodes.code(secret, Instant.now().plusSeconds(30));
    }

    private static String mailed(Signing person) {
        Matcher code = Pattern.compile("\\b\\d{8}\\b").matcher(person.lastMail());
        assertThat(code.find()).isTrue();
        return code.group();
    }
}
