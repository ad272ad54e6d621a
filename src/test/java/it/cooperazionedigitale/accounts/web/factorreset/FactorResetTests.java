package it.cooperazionedigitale.accounts.web.factorreset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.Browser;
import it.cooperazionedigitale.accounts.Colleagues;
import it.cooperazionedigitale.accounts.usecase.DecideFactorReset;
import it.cooperazionedigitale.accounts.usecase.ProposeFactorReset;
import it.cooperazionedigitale.accounts.web.AccountTasks;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import jakarta.servlet.http.Cookie;
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
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Two administrators take the factors off another person's account: never one alone, never one's own. */
@PortalTest
class FactorResetTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private ProposeFactorReset proposeReset;

    @Autowired
    private DecideFactorReset decideReset;

    @Autowired
    private List<TaskSource> tasks;

    private Colleagues people;
    private Viewer irene;
    private Viewer ugo;
    private Viewer anna;

    @BeforeEach
    void annaHasLostHerPhone() {
        jdbc.sql("delete from accounts.factor_reset").update();
        people = new Colleagues(context);
        irene = people.administrator("Irene Conti");
        ugo = people.administrator("Ugo Ferri");
        anna = people.withRole("Anna Bruni", Role.STAFF, irene);
        jdbc.sql(
                        "insert into accounts.second_factor (account_id, kind, secret, added_at) values (?, 'APP', '\\x00', now())")
                .param(anna.id())
                .update();
    }

    @Test
    void ireneProposesUgoConfirmsAndAnnaSetsUpANewFactor() throws Exception {
        Cookie irenes = people.signIn(irene);
        Cookie annas = people.signIn(anna);
        assertThat(open("/admin/utenti/" + anna.id(), irenes).getContentAsString())
                .contains("/admin/utenti/" + anna.id() + "/fattori");
        assertThat(send(page(), irenes, "reason", "").getStatus()).isEqualTo(422);
        assertThat(send(page(), irenes, "reason", "Telefono perso, riconosciuta in sede.")
                        .getRedirectedUrl())
                .isEqualTo("/admin/utenti/" + anna.id());
        assertThat(Browser.letters(jdbc, anna.email(), "Chi amministra propone di togliere il tuo secondo fattore"))
                .isOne();
        UUID proposal = proposal();
        assertThat(open(page(), irenes).getContentAsString())
                .contains("Telefono perso, riconosciuta in sede.", "Ritira la proposta")
                .doesNotContain("/conferma\"");
        assertThat(send(page() + "/" + proposal + "/conferma", irenes).getStatus())
                .as("never the one who proposed")
                .isEqualTo(409);
        assertThat(factors()).isOne();
        assertThat(tasksOf(ugo)).contains(page());
        assertThat(tasksOf(irene)).doesNotContain(page());
        assertThat(tasksOf(anna)).doesNotContain(page());

        Cookie ugos = people.signIn(ugo);
        assertThat(open(page(), ugos).getContentAsString()).contains("/conferma\"", "Irene Conti");
        assertThat(send(page() + "/" + proposal + "/conferma", ugos).getRedirectedUrl())
                .isEqualTo("/admin/utenti/" + anna.id());
        assertThat(factors()).isZero();
        assertThat(Browser.letters(jdbc, anna.email(), "Il tuo secondo fattore è stato tolto"))
                .isOne();
        assertThat(open("/account", annas).getRedirectedUrl()).as("closed").isEqualTo("/sessione-scaduta");
        assertThat(new Browser(mvc).signsIn(anna.email(), Colleagues.PASSWORD).getRedirectedUrl())
                .isEqualTo("/accedi/secondo-fattore");
        assertThat(send(page() + "/" + proposal + "/conferma", ugos).getRedirectedUrl())
                .as("twice is once")
                .isEqualTo("/admin/utenti/" + anna.id());
        assertThat(send(page() + "/" + proposal + "/rifiuto", ugos).getStatus())
                .as("decided otherwise")
                .isEqualTo(409);
        assertThat(acts())
                .containsSubsequence("account.factorResetProposed", "account.factorResetConfirmed")
                .containsOnlyOnce("account.factorResetConfirmed");
        assertThat(open(page(), ugos).getContentAsString()).contains("non ha un secondo fattore da togliere");
    }

    @Test
    void nobodyTakesOffTheOwnOnes() throws Exception {
        people.as(
                irene,
                () -> assertThatThrownBy(() -> proposeReset.propose(irene.id(), "Persi.", irene))
                        .isInstanceOf(Refusal.class));
        Cookie ugos = people.signIn(ugo);
        people.as(irene, () -> proposeReset.propose(ugo.id(), "Perso il telefono.", irene));
        UUID proposal = proposalOf(ugo);
        String his = "/admin/utenti/" + ugo.id() + "/fattori";
        assertThat(open(his, ugos).getStatus()).isEqualTo(409);
        assertThat(send(his + "/" + proposal + "/conferma", ugos).getStatus()).isEqualTo(409);
        assertThat(tasksOf(ugo)).doesNotContain(his);
    }

    @Test
    void onlyAdministratorsHaveThePageAndOnlyForThatPerson() throws Exception {
        Cookie annas = people.signIn(anna);
        assertThat(open("/admin/utenti/" + ugo.id() + "/fattori", annas).getStatus())
                .isEqualTo(404);
        assertThat(send("/admin/utenti/" + ugo.id() + "/fattori", annas, "reason", "x")
                        .getStatus())
                .isEqualTo(404);
        UUID proposal = proposed();
        people.as(
                ugo,
                () -> assertThatThrownBy(() -> decideReset.decide(irene.id(), proposal, true, ugo))
                        .as("the proposal is another person's")
                        .isInstanceOf(NotFound.class));
        people.as(
                anna,
                () -> assertThatThrownBy(() -> decideReset.decide(ugo.id(), proposal, true, anna))
                        .isInstanceOf(org.springframework.security.access.AccessDeniedException.class));
        assertThat(factors()).isOne();
    }

    @Test
    void aProposalIsTakenBackAndAnotherOneWaitsForNobody() {
        UUID first = proposed();
        people.as(
                irene,
                () -> assertThat(proposeReset.propose(anna.id(), "Ancora.", irene))
                        .as("one proposal at a time")
                        .isEqualTo(first));
        people.as(
                ugo,
                () -> assertThatThrownBy(() -> proposeReset.propose(anna.id(), "Anch’io.", ugo))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.key()).isEqualTo("accounts.refusal.resetWaits")));
        people.as(irene, () -> decideReset.decide(anna.id(), first, false, irene));
        assertThat(Browser.letters(jdbc, anna.email(), "Il tuo secondo fattore resta"))
                .isOne();
        people.as(
                ugo,
                () -> assertThatThrownBy(() -> decideReset.decide(anna.id(), first, true, ugo))
                        .isInstanceOf(Refusal.class));
        assertThat(factors()).isOne();
    }

    @Test
    void aProposalOfAWeekAgoIsOver() {
        UUID old = proposed();
        jdbc.sql("update accounts.factor_reset set proposed_at = proposed_at - interval '8 days' where id = ?")
                .param(old)
                .update();
        people.as(
                ugo,
                () -> assertThatThrownBy(() -> decideReset.decide(anna.id(), old, true, ugo))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.key()).isEqualTo("accounts.refusal.resetOver")));
        people.as(
                ugo,
                () -> assertThat(proposeReset.propose(anna.id(), "Di nuovo.", ugo))
                        .isNotEqualTo(old));
    }

    @RepeatedTest(5)
    void confirmedAndRefusedAtTheSameInstantItIsOneOfTheTwo() throws Exception {
        UUID proposal = proposed();
        Viewer ada = people.administrator("Ada Neri");
        List<Boolean> done = atOnce(
                () -> does(ugo, () -> decideReset.decide(anna.id(), proposal, true, ugo)),
                () -> does(ada, () -> decideReset.decide(anna.id(), proposal, false, ada)));
        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(factors()).isEqualTo(done.get(0) ? 0 : 1);
    }

    @RepeatedTest(5)
    void twoWhoProposeAtTheSameInstantMakeOneProposal() throws Exception {
        List<Boolean> done = atOnce(
                () -> does(irene, () -> proposeReset.propose(anna.id(), "Persi.", irene)),
                () -> does(ugo, () -> proposeReset.propose(anna.id(), "Persi.", ugo)));
        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(acts()).containsOnlyOnce("account.factorResetProposed");
    }

    private UUID proposed() {
        people.as(irene, () -> proposeReset.propose(anna.id(), "Telefono perso.", irene));
        return proposal();
    }

    private String page() {
        return "/admin/utenti/" + anna.id() + "/fattori";
    }

    private List<String> tasksOf(Viewer person) {
        List<String> found = new ArrayList<>();
        people.as(
                person,
                () -> tasks.stream()
                        .filter(source -> source instanceof AccountTasks)
                        .flatMap(source -> source.tasksFor(person).stream())
                        .forEach(task -> found.add(task.href())));
        return found;
    }

    private UUID proposal() {
        return proposalOf(anna);
    }

    private UUID proposalOf(Viewer person) {
        return jdbc.sql("select id from accounts.factor_reset where account_id = ? and state = 'PROPOSED'")
                .param(person.id())
                .query(UUID.class)
                .single();
    }

    private long factors() {
        return jdbc.sql("select count(*) from accounts.second_factor where account_id = ?")
                .param(anna.id())
                .query(Long.class)
                .single();
    }

    private List<String> acts() {
        return audit.of(anna.id()).stream().map(AuditLine::act).toList();
    }

    private MockHttpServletResponse open(String path, Cookie session) throws Exception {
        return mvc.perform(get(path).cookie(session)).andReturn().getResponse();
    }

    private MockHttpServletResponse send(String path, Cookie session, String... fields) throws Exception {
        var request = post(path).with(csrf()).cookie(session);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private boolean does(Viewer person, Runnable act) {
        try {
            people.as(person, act);
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
