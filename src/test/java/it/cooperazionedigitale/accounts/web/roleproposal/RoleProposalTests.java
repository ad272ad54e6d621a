package it.cooperazionedigitale.accounts.web.roleproposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.Browser;
import it.cooperazionedigitale.accounts.Colleagues;
import it.cooperazionedigitale.accounts.usecase.ApproveRole;
import it.cooperazionedigitale.accounts.usecase.GrantRole;
import it.cooperazionedigitale.accounts.usecase.ProposeRole;
import it.cooperazionedigitale.accounts.usecase.RejectRole;
import it.cooperazionedigitale.accounts.usecase.RevokeRole;
import it.cooperazionedigitale.accounts.web.AccountTasks;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Roles that decide are given by two administrators: never by one alone, never to oneself. */
@PortalTest
class RoleProposalTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private GrantRole grantRole;

    @Autowired
    private ProposeRole proposeRole;

    @Autowired
    private ApproveRole approveRole;

    @Autowired
    private RejectRole rejectRole;

    @Autowired
    private RevokeRole revokeRole;

    @Autowired
    private AccountTasks tasks;

    @Autowired
    private TransactionTemplate transaction;

    private Colleagues people;
    private Viewer irene;
    private Viewer ugo;
    private Viewer carla;

    @BeforeEach
    void twoAdministratorsAndCarla() {
        jdbc.sql("delete from accounts.role_proposal").update();
        people = new Colleagues(context);
        irene = people.administrator("Irene Conti");
        ugo = people.administrator("Ugo Ferri");
        carla = people.somebody("Carla Fontana");
    }

    @Test
    void ireneProposesUgoApprovesAndCarlaIsInTheBoard() throws Exception {
        Cookie irenes = people.signIn(irene);
        assertThat(send(person() + "/ruoli/assegnazione", irenes, "role", "BOARD", "reason", "Nominata ieri.")
                        .getRedirectedUrl())
                .isEqualTo(person());
        assertThat(rolesOf(carla)).as("nothing yet").isEmpty();
        assertThat(open(person(), irenes).getContentAsString())
                .contains("Ruoli che aspettano una seconda persona", "Comitato direttivo");
        assertThat(tasksOf(irene)).doesNotContain(proposalPage());
        assertThat(tasksOf(ugo)).contains(proposalPage());
        assertThat(Browser.letters(jdbc, carla.email(), "Un ruolo nel portale è stato proposto per te"))
                .isOne();
        assertThat(Browser.letters(jdbc, ugo.email(), "Un ruolo aspetta la tua approvazione"))
                .isOne();
        assertThat(Browser.letters(jdbc, irene.email(), "Un ruolo aspetta la tua approvazione"))
                .isZero();

        Cookie ugos = people.signIn(ugo);
        assertThat(open("/admin", ugos).getContentAsString()).contains("Da fare adesso", proposalPage());
        assertThat(open(proposalPage(), ugos).getContentAsString())
                .contains("Irene Conti", "Nominata ieri.", carla.email(), "Approva e assegna il ruolo");
        String page = proposalPage();
        assertThat(send(page + "/approvazione", ugos).getRedirectedUrl()).isEqualTo(person());
        assertThat(rolesOf(carla)).containsExactly("BOARD");
        assertThat(Browser.letters(jdbc, carla.email(), "Hai un nuovo ruolo nel portale"))
                .isOne();
        assertThat(Browser.letters(jdbc, irene.email(), "Un ruolo è stato assegnato"))
                .isOne();
        assertThat(tasksOf(ugo)).doesNotContain(page);
        assertThat(open(page, ugos).getStatus()).as("decided").isEqualTo(409);
        assertThat(send(page + "/approvazione", ugos).getStatus())
                .as("twice is once")
                .isEqualTo(302);
        List<AuditLine> lines = audit.of(carla.id());
        assertThat(lines)
                .extracting(AuditLine::act)
                .containsExactly("account.registered", "account.roleProposed", "account.roleGranted");
        AuditLine granted = lines.get(2);
        assertThat(granted.actorName()).isEqualTo("Ugo Ferri");
        assertThat(granted.reason()).isEqualTo("Nominata ieri.");
        assertThat(String.valueOf(granted.facts().get(Changes.FACT))).isEqualTo("{role=[null, BOARD]}");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMIN", "BOARD", "STAFF"})
    void nobodyGivesARoleThatDecidesAlone(Role role) {
        people.as(
                irene,
                () -> refused("accounts.refusal.roleNeedsTwo", () -> grantRole.grant(carla.id(), role, "Sì.", irene)));
        UUID proposal = proposed(irene, role);
        people.as(
                irene,
                () -> refused(
                        "accounts.refusal.roleSamePerson", () -> approveRole.approve(carla.id(), proposal, irene)));
        assertThat(rolesOf(carla)).isEmpty();
    }

    @Test
    void nobodyDecidesOnTheOwnRole() throws Exception {
        people.as(
                irene,
                () -> refused(
                        "accounts.refusal.oneself", () -> proposeRole.propose(irene.id(), Role.BOARD, "Io.", irene)));
        people.as(irene, () -> proposeRole.propose(ugo.id(), Role.BOARD, "Anche nel Comitato.", irene));
        String page = pageOf(ugo);
        assertThat(tasksOf(ugo)).doesNotContain(page);
        Cookie ugos = people.signIn(ugo);
        MockHttpServletResponse shown = open(page, ugos);
        assertThat(shown.getContentAsString()).contains("Riguarda te").doesNotContain("/approvazione", "/rifiuto");
        assertThat(send(page + "/approvazione", ugos).getStatus()).isEqualTo(409);
        assertThat(send(page + "/rifiuto", ugos, "reason", "Non voglio.").getStatus())
                .isEqualTo(409);
        assertThat(rolesOf(ugo)).containsExactly("ADMIN");
    }

    @Test
    void aProposalIsRejectedWithAReasonThatTheOthersRead() throws Exception {
        UUID proposal = proposed(irene, Role.STAFF);
        Cookie ugos = people.signIn(ugo);
        String page = proposalPage();
        assertThat(send(page + "/rifiuto", ugos, "reason", " ").getStatus()).isEqualTo(422);
        assertThat(send(page + "/rifiuto", ugos, "reason", "Non lavora più qui.")
                        .getStatus())
                .isEqualTo(302);
        assertThat(send(page + "/rifiuto", ugos, "reason", "Ancora.").getStatus())
                .as("twice is once")
                .isEqualTo(302);
        assertThat(send(page + "/approvazione", people.signIn(irene)).getStatus())
                .isEqualTo(409);
        assertThat(rolesOf(carla)).isEmpty();
        assertThat(Browser.letters(jdbc, irene.email(), "La proposta di un ruolo non vale più"))
                .isOne();
        assertThat(Browser.letters(jdbc, carla.email(), "La proposta di un ruolo non vale più"))
                .isOne();
        assertThat(audit.of(carla.id()))
                .filteredOn(line -> line.act().equals("account.roleRejected"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.reason()).isEqualTo("Non lavora più qui.");
                    assertThat(line.facts()).isEqualTo(Map.of("role", "STAFF", "proposal", proposal.toString()));
                });
    }

    @Test
    void whoProposedItTakesItBack() {
        UUID proposal = proposed(irene, Role.ADMIN);
        people.as(
                irene,
                () -> assertThat(proposeRole.propose(carla.id(), Role.ADMIN, "Di nuovo.", irene))
                        .as("one proposal at a time")
                        .isEqualTo(proposal));
        people.as(
                ugo,
                () -> refused(
                        "accounts.refusal.roleWaits",
                        () -> proposeRole.propose(carla.id(), Role.ADMIN, "Anch’io.", ugo)));
        people.as(irene, () -> rejectRole.reject(carla.id(), proposal, "Ho sbagliato persona.", irene));
        people.as(
                ugo,
                () -> refused(
                        "accounts.refusal.roleProposalOver", () -> approveRole.approve(carla.id(), proposal, ugo)));
        assertThat(rolesOf(carla)).isEmpty();
    }

    @Test
    void aProposalOfAWeekAgoIsOverAndMayBeMadeAgain() {
        UUID old = proposed(irene, Role.BOARD);
        jdbc.sql("update accounts.role_proposal set proposed_at = proposed_at - interval '7 days' where id = ?")
                .param(old)
                .update();
        people.as(
                ugo,
                () -> refused("accounts.refusal.roleProposalOver", () -> approveRole.approve(carla.id(), old, ugo)));
        people.as(
                ugo,
                () -> assertThat(proposeRole.propose(carla.id(), Role.BOARD, "Di nuovo.", ugo))
                        .isNotEqualTo(old));
        assertThat(state(old)).isEqualTo("LAPSED");
    }

    @Test
    void whatAFormerAdministratorProposedIsApprovedByNobody() {
        Viewer ada = people.administrator("Ada Neri");
        UUID proposal = proposed(ada, Role.BOARD);
        people.as(irene, () -> revokeRole.revoke(ada.id(), Role.ADMIN, "Non era lei.", irene));
        people.as(
                ugo,
                () -> refused("accounts.refusal.proposerGone", () -> approveRole.approve(carla.id(), proposal, ugo)));
        assertThat(rolesOf(carla)).isEmpty();
        assertThat(state(proposal)).isEqualTo("PROPOSED");
    }

    @Test
    void aRoleAlreadyHeldAnUnknownAddressAndAnEmptyOfficeAreRefused() {
        Viewer anna = people.withRole("Anna Bruni", Role.STAFF, irene);
        people.as(
                irene,
                () -> refused(
                        "accounts.refusal.roleHeld", () -> proposeRole.propose(anna.id(), Role.STAFF, "Sì.", irene)));
        jdbc.sql("update accounts.account set email_confirmed_at = null where id = ?")
                .param(carla.id())
                .update();
        people.as(
                irene,
                () -> refused(
                        "accounts.refusal.addressUnconfirmed",
                        () -> proposeRole.propose(carla.id(), Role.STAFF, "Sì.", irene)));
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("delete from accounts.account_role where role = 'ADMIN' and account_id <> ?")
                    .param(irene.id())
                    .update();
            people.as(
                    irene,
                    () -> refused(
                            "accounts.refusal.noSecondAdministrator",
                            () -> proposeRole.propose(anna.id(), Role.BOARD, "Sì.", irene)));
        });
    }

    @Test
    void othersFindNothingOfIt() throws Exception {
        UUID proposal = proposed(irene, Role.BOARD);
        Viewer anna = people.withRole("Anna Bruni", Role.STAFF, irene);
        Cookie annas = people.signIn(anna);
        assertThat(open(proposalPage(), annas).getStatus()).isEqualTo(404);
        assertThat(send(proposalPage() + "/approvazione", annas).getStatus()).isEqualTo(404);
        people.as(
                anna,
                () -> assertThatThrownBy(() -> approveRole.approve(carla.id(), proposal, anna))
                        .isInstanceOf(AccessDeniedException.class));
        people.as(
                ugo,
                () -> assertThatThrownBy(() -> approveRole.approve(anna.id(), proposal, ugo))
                        .as("the proposal is another person's")
                        .isInstanceOf(NotFound.class));
        Cookie ugos = people.signIn(ugo);
        assertThat(open("/admin/utenti/" + carla.id() + "/ruoli/proposte/" + Ids.next(), ugos)
                        .getStatus())
                .isEqualTo(404);
        assertThat(rolesOf(carla)).isEmpty();
    }

    @RepeatedTest(5)
    void approvedAndRejectedAtTheSameInstantItIsOneOfTheTwo() throws Exception {
        UUID proposal = proposed(irene, Role.BOARD);
        Viewer ada = people.administrator("Ada Neri");
        List<Boolean> done = atOnce(
                () -> does(ugo, () -> approveRole.approve(carla.id(), proposal, ugo)),
                () -> does(ada, () -> rejectRole.reject(carla.id(), proposal, "No.", ada)));
        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(rolesOf(carla).isEmpty()).isEqualTo(done.get(1));
    }

    @RepeatedTest(5)
    void twoWhoProposeAtTheSameInstantMakeOneProposal() throws Exception {
        List<Boolean> done = atOnce(
                () -> does(irene, () -> proposeRole.propose(carla.id(), Role.BOARD, "Sì.", irene)),
                () -> does(ugo, () -> proposeRole.propose(carla.id(), Role.BOARD, "Sì.", ugo)));
        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(audit.of(carla.id())).extracting(AuditLine::act).containsOnlyOnce("account.roleProposed");
    }

    @RepeatedTest(5)
    void approvedWhileTheProposerLosesTheRoleOneOfTheTwoComesFirst() throws Exception {
        UUID proposal = proposed(irene, Role.BOARD);
        List<Boolean> done = atOnce(
                () -> does(ugo, () -> approveRole.approve(carla.id(), proposal, ugo)),
                () -> does(ugo, () -> revokeRole.revoke(irene.id(), Role.ADMIN, "Basta.", ugo)));
        assertThat(done.get(1)).isTrue();
        assertThat(rolesOf(carla).contains("BOARD")).isEqualTo(done.get(0));
    }

    private UUID proposed(Viewer by, Role role) {
        people.as(by, () -> proposeRole.propose(carla.id(), role, "Per la prova.", by));
        return jdbc.sql(
                        "select id from accounts.role_proposal where account_id = ? and role = ? and state = 'PROPOSED'")
                .params(carla.id(), role.name())
                .query(UUID.class)
                .single();
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private String person() {
        return "/admin/utenti/" + carla.id();
    }

    private String proposalPage() {
        return pageOf(carla);
    }

    private String pageOf(Viewer person) {
        return jdbc.sql("""
                select '/admin/utenti/' || account_id || '/ruoli/proposte/' || id from accounts.role_proposal
                where account_id = ?""").param(person.id()).query(String.class).single();
    }

    private String state(UUID proposal) {
        return jdbc.sql("select state from accounts.role_proposal where id = ?")
                .param(proposal)
                .query(String.class)
                .single();
    }

    private List<String> rolesOf(Viewer person) {
        return jdbc.sql("select role from accounts.account_role where account_id = ? order by role")
                .param(person.id())
                .query(String.class)
                .list();
    }

    private List<String> tasksOf(Viewer person) {
        List<String> found = new ArrayList<>();
        people.as(person, () -> tasks.tasksFor(person).forEach(task -> found.add(task.href())));
        return found;
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
