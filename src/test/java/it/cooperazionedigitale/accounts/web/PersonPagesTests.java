package it.cooperazionedigitale.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.Colleagues;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The administrator finds people, gives and takes roles, blocks and closes; each act with its reason, told to the person. */
@PortalTest
class PersonPagesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    private Colleagues people;
    private Viewer irene;
    private Cookie session;

    @BeforeEach
    void ireneAdministers() throws Exception {
        people = new Colleagues(context);
        irene = people.administrator("Irene Conti");
        session = people.signIn(irene);
    }

    @Test
    void peopleAreFoundByNameAndAddressWhateverAccentsAreTyped() throws Exception {
        String mark = "Z" + Ids.next().toString().substring(24);
        Viewer nicolo = people.somebody("Nicolò D’Angelò " + mark);
        people.somebody("Altra Persona " + mark);
        for (String typed : List.of(
                "nicolo d'angelo " + mark,
                "NICOLÒ " + mark,
                "Nicolo\u0300 " + mark,
                mark + " d’angelo",
                nicolo.email().toUpperCase(java.util.Locale.ROOT))) {
            assertThat(found("testo", typed)).as(typed).containsExactly("/admin/utenti/" + nicolo.id());
        }
        assertThat(found("testo", mark)).hasSize(2);
        assertThat(found("testo", "100%_" + mark)).isEmpty();
        assertThat(page(get("/admin/utenti").param("testo", "100%_" + mark)).text())
                .contains("Nessuna persona trovata");
    }

    @Test
    void peopleAreFilteredByRoleAndStateAndListedPageByPage() throws Exception {
        String mark = "Q" + Ids.next().toString().substring(24);
        List<Viewer> many = IntStream.range(0, 27)
                .mapToObj(n -> people.somebody("Persona %02d %s".formatted(n, mark)))
                .toList();
        Document first = page(get("/admin/utenti").param("testo", mark));
        assertThat(links(first))
                .hasSize(25)
                .first()
                .isEqualTo("/admin/utenti/" + many.get(0).id());
        Document second =
                page(get(java.net.URI.create(first.select("a[rel=next]").attr("href"))));
        assertThat(links(second))
                .containsExactly(
                        "/admin/utenti/" + many.get(25).id(),
                        "/admin/utenti/" + many.get(26).id());
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/admin/utenti?testo=" + mark);
        Viewer sara = people.withRole("Sara Valente " + mark, Role.EVALUATOR, irene);
        assertThat(found("testo", mark, "ruolo", "EVALUATOR")).containsExactly("/admin/utenti/" + sara.id());
        send("/admin/utenti/" + sara.id() + "/blocco", "reason", "Prova di blocco.");
        assertThat(found("testo", mark, "stato", "BLOCKED")).containsExactly("/admin/utenti/" + sara.id());
        assertThat(found("testo", mark, "stato", "CLOSED")).isEmpty();
    }

    @Test
    void whoHasNotConfirmedTheAddressIsMarkedAndGetsNoRole() throws Exception {
        Viewer carla = people.somebody("Carla Fontana");
        jdbc.sql("update accounts.account set email_confirmed_at = null where id = ?")
                .param(carla.id())
                .update();
        String address = "/admin/utenti/" + carla.id();
        assertThat(page(get(address)).text()).contains(carla.email() + " (indirizzo non confermato)");
        assertThat(page(get("/admin/utenti").param("testo", carla.email())).text())
                .contains("(indirizzo non confermato)");
        assertThat(send(address + "/ruoli/assegnazione", "role", "BOARD", "reason", "Entra nel Comitato.")
                        .getStatus())
                .isEqualTo(409);
        assertThat(accounts.find(carla.id()).orElseThrow().roles()).isEmpty();
    }

    @Test
    void aRoleGivenIsShownWithWhoWhenAndWhyAndIsGoneAtTheNextRequestOnceTaken() throws Exception {
        Viewer sara = people.somebody("Sara Valente");
        Cookie open = people.signIn(sara);
        assertThat(status(get("/valutazione").cookie(open))).isEqualTo(404);
        String address = "/admin/utenti/" + sara.id();

        assertThat(send(address + "/ruoli/assegnazione", "role", "EVALUATOR", "reason", "Entra in commissione.")
                        .getRedirectedUrl())
                .isEqualTo(address);
        assertThat(status(get("/valutazione").cookie(open))).isEqualTo(200);
        String told = page(get(address)).text();
        assertThat(told)
                .contains(
                        "Valutazione",
                        "assegnato da Irene Conti",
                        "Entra in commissione.",
                        "Ruolo assegnato: Valutazione");
        assertThat(mails(sara)).containsExactly("Hai un nuovo ruolo nel portale");

        send(address + "/ruoli/EVALUATOR/revoca", "reason", "La commissione è finita.");
        assertThat(status(get("/valutazione").cookie(open))).isEqualTo(404);
        assertThat(status(get("/account").cookie(open)))
                .as("she is still signed in")
                .isEqualTo(200);
        assertThat(mails(sara)).containsExactly("Hai un nuovo ruolo nel portale", "Un tuo ruolo nel portale è finito");
        assertThat(page(get(address)).text()).contains("Ruolo tolto: Valutazione", "La commissione è finita.");
    }

    @Test
    void blockingEndsOpenSessionsAndUnblockingLetsInAgain() throws Exception {
        Viewer anna = people.withRole("Anna Bruni", Role.STAFF, irene);
        Cookie open = people.signIn(anna);
        String address = "/admin/utenti/" + anna.id();
        send(address + "/blocco", "reason", "Telefono perso.");
        assertThat(status(get("/gestione").cookie(open))).isEqualTo(302);
        assertThat(signInAnswer(anna))
                .as("the same words as for a wrong password")
                .isEqualTo("/accedi/non-riuscito");
        assertThat(accounts.withRole(Role.STAFF))
                .extracting(person -> person.id())
                .doesNotContain(anna.id());
        send(address + "/sblocco", "reason", "Telefono ritrovato.");
        assertThat(status(get("/gestione").cookie(people.signIn(anna)))).isEqualTo(200);
        send(address + "/chiusura", "reason", "Ha cambiato lavoro.");
        assertThat(signInAnswer(anna)).isEqualTo("/accedi/non-riuscito");
        assertThat(mails(anna))
                .containsExactly(
                        "Il tuo accesso al portale è sospeso",
                        "Puoi entrare di nuovo nel portale",
                        "Il tuo account è chiuso");
        assertThat(status(post(address + "/sblocco")
                        .param("reason", "Ripensamento.")
                        .cookie(session)
                        .with(csrf())))
                .isEqualTo(409);
    }

    @Test
    void everyActTwiceIsOnce() throws Exception {
        Viewer sara = people.somebody("Sara Valente");
        String address = "/admin/utenti/" + sara.id();
        for (int turn = 0; turn < 2; turn++) {
            assertThat(send(address + "/ruoli/assegnazione", "role", "EVALUATOR", "reason", "Prova.")
                            .getStatus())
                    .isEqualTo(302);
        }
        for (int turn = 0; turn < 2; turn++) {
            assertThat(send(address + "/ruoli/EVALUATOR/revoca", "reason", "Prova.")
                            .getStatus())
                    .isEqualTo(302);
        }
        for (int turn = 0; turn < 2; turn++) {
            assertThat(send(address + "/blocco", "reason", "Prova.").getStatus())
                    .isEqualTo(302);
        }
        assertThat(audit.of(sara.id()))
                .extracting(AuditLine::act)
                .containsExactly("account.registered", "account.roleGranted", "account.roleRevoked", "account.blocked");
    }

    @Test
    void withoutAReasonOrARoleNothingHappens() throws Exception {
        Viewer sara = people.somebody("Sara Valente");
        String address = "/admin/utenti/" + sara.id();
        MockHttpServletResponse answer = send(address + "/ruoli/assegnazione", "role", "APPLICANT", "reason", " ");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Scegli il ruolo", "Scrivi il motivo");
        assertThat(send(address + "/blocco", "reason", "").getStatus()).isEqualTo(422);
        assertThat(send(address + "/chiusura", "reason", "x".repeat(2_001)).getStatus())
                .isEqualTo(422);
        assertThat(audit.of(sara.id())).extracting(AuditLine::act).containsExactly("account.registered");
    }

    @Test
    void nobodyChangesTheOwnRolesOrAccess() throws Exception {
        String own = "/admin/utenti/" + irene.id();
        assertThat(page(get(own)).text()).contains("Questo è il tuo account");
        assertThat(page(get(own)).select("main a[href*=blocco], main a[href*=revoca], main a[href*=assegnazione]"))
                .isEmpty();
        for (String act : List.of("/blocco", "/chiusura", "/ruoli/ADMIN/revoca", "/ruoli/assegnazione")) {
            assertThat(status(get(own + act).cookie(session))).as(act).isEqualTo(409);
            assertThat(send(own + act, "role", "BOARD", "reason", "Perché sì.").getStatus())
                    .as(act)
                    .isEqualTo(409);
        }
        assertThat(people.viewer(irene.id()).roles()).isEqualTo(Set.of(Role.ADMIN));
    }

    @Test
    void whoAdministersNothingFindsNoneOfThesePages() throws Exception {
        Viewer anna = people.withRole("Anna Bruni", Role.STAFF, irene);
        Cookie hers = people.signIn(anna);
        String address = "/admin/utenti/" + irene.id();
        for (String path : List.of("/admin/utenti", address, address + "/blocco", address + "/ruoli/ADMIN/revoca")) {
            assertThat(status(get(path).cookie(hers))).as(path).isEqualTo(404);
        }
        assertThat(status(post(address + "/ruoli/ADMIN/revoca")
                        .param("reason", "Prova.")
                        .cookie(hers)
                        .with(csrf())))
                .isEqualTo(404);
        assertThat(people.viewer(irene.id()).roles()).isEqualTo(Set.of(Role.ADMIN));
    }

    private List<String> found(String... fields) throws Exception {
        MockHttpServletRequestBuilder request = get("/admin/utenti");
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return links(page(request));
    }

    private static List<String> links(Document page) {
        return page.select("main table a").stream()
                .map((Element link) -> link.attr("href"))
                .toList();
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(request.cookie(session)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(path).cookie(session).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }

    private String signInAnswer(Viewer person) throws Exception {
        return mvc.perform(post("/accedi")
                        .param("email", person.email())
                        .param("password", Colleagues.PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getForwardedUrl();
    }

    private List<String> mails(Viewer person) {
        return jdbc.sql("select subject from outbox.mail where recipient = ? order by created_at, id")
                .param(person.email())
                .query(String.class)
                .list();
    }
}
