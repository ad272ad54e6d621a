package it.cooperazionedigitale.applications.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.Statements;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.usecase.WithdrawApplication;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Anna says who looks after applications, many at once: she sees what would happen before, and takes it back if she erred. */
@PortalTest
class HandoverTests {

    private static final String LIST = "/gestione/domande";
    private static final String HANDOVER = LIST + "/referente";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccountRegistration registration;

    @Autowired
    private AuditTrail audit;

    private Viewer anna;
    private ApplicationSamples samples;
    private UUID call;
    private UUID orti;
    private UUID vele;
    private UUID piera;

    @BeforeEach
    void twoWereSent() {
        samples = new ApplicationSamples(context);
        call = samples.openCall();
        samples.sent(call, samples.giulia());
        samples.sent(call, samples.owner("Vele", samples.hub("NODE"), "Genova"));
        List<UUID> sent = jdbc.sql("select id from applications.application where call_id = ? order by protocol")
                .param(call)
                .query(UUID.class)
                .list();
        orti = sent.get(0);
        vele = sent.get(1);
        anna = new Viewer(
                registration.register(Ids.next() + "@example.org", "Anna Neri", "una frase lunga e facile"),
                "Anna Neri",
                "anna@example.org",
                Set.of(Role.STAFF),
                null,
                null,
                null,
                null,
                Set.of());
        piera = person("Piera Lanza", "STAFF");
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private UUID person(String name, String role) {
        UUID id = registration.register(Ids.next() + "@example.org", name, "una frase lunga e facile");
        jdbc.sql("insert into accounts.account_role (account_id, role, granted_at) values (?, ?, now())")
                .params(id, role)
                .update();
        return id;
    }

    private MockHttpServletResponse open(String address, Viewer viewer) throws Exception {
        return mvc.perform(get(URI.create(address)).with(People.as(viewer)))
                .andReturn()
                .getResponse();
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse answer = open(address, anna);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(String path, Viewer viewer, Document form) throws Exception {
        MockHttpServletRequestBuilder request =
                post(path).with(People.as(viewer)).with(csrf());
        for (Element field : form.select("main form[method=post] input[type=hidden]:not([name=_csrf])")) {
            request.param(field.attr("name"), field.attr("value"));
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private Document preview(Object person) throws Exception {
        return page(HANDOVER + "?scelta=" + orti + "&scelta=" + vele + "&persona=" + person);
    }

    /** Where the result is. */
    private String handOver(Object person) throws Exception {
        return send(HANDOVER, anna, preview(person)).getRedirectedUrl();
    }

    private List<UUID> caseworkers() {
        return jdbc.sql("""
                        select c.account_id from applications.application a
                        left join applications.caseworker c on c.application_id = a.id where a.call_id = ? order by a.protocol""").param(call).query(UUID.class).list();
    }

    private List<String> found(String filter) throws Exception {
        return page(LIST + "?bando=" + call + filter).select("main tbody th").eachText();
    }

    private int lines(UUID application) {
        return (int) audit.of(application).stream()
                .filter(line -> line.act().equals("application.handedOver"))
                .count();
    }

    @Test
    void annaChoosesOnTheListSeesWhatChangesAndHandsOver() throws Exception {
        Document list = page(LIST + "?bando=" + call);
        assertThat(list.select("input[name=scelta]").eachAttr("value"))
                .containsExactlyInAnyOrder(orti.toString(), vele.toString());
        assertThat(list.select("main form[action=" + HANDOVER + "] input[name=filtri]")
                        .attr("value"))
                .isEqualTo("bando=" + call);
        Document choice = page(HANDOVER + "?scelta=" + orti + "&scelta=" + vele);
        assertThat(choice.text())
                .contains("Hai scelto 2 domande.", "Piera Lanza")
                .doesNotContain("Che cosa cambia ");
        Document preview = preview(piera);
        assertThat(preview.select("main summary").eachText()).containsExactly("Nuovo referente Piera Lanza: 2 domande");
        assertThat(caseworkers()).containsExactly(null, null);

        String done = send(HANDOVER, anna, preview).getRedirectedUrl();
        assertThat(caseworkers()).containsExactly(piera, piera);
        assertThat(page(done).select("h1").text()).isEqualTo("2 domande: il referente è Piera Lanza");
        assertThat(found("&referente=" + piera)).hasSize(2);
        assertThat(found("&referente=nessuno")).isEmpty();
        assertThat(found("&referente=io")).isEmpty();
        assertThat(found("")).hasSize(2);
        assertThat(page(LIST + "?bando=" + call).text()).contains("referente: Piera Lanza");
        assertThat(page(LIST + "/" + orti).select("dl").text()).contains("Referente Piera Lanza");
        assertThat(page(LIST + "/" + orti + "/storia").text())
                .contains("Ha cambiato il referente della domanda", "– → Piera");
        assertThat(mvc.perform(post(LIST + "/elenco?bando=" + call)
                                .with(People.as(anna))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("Referente", "Piera Lanza");
        AuditLine line = audit.of(UUID.fromString(done.substring(done.lastIndexOf('/') + 1))).stream()
                .filter(one -> one.act().equals("applications.handedOver"))
                .reduce((one, other) -> other)
                .orElseThrow();
        assertThat(line.facts()).containsEntry("count", 2);
    }

    @Test
    void everythingThatWasFoundIsChosenByItsFilters() throws Exception {
        Document preview = page(HANDOVER + "?tutte=true&filtri=bando%3D" + call + "&persona=" + piera);
        assertThat(preview.select("main summary").eachText()).containsExactly("Nuovo referente Piera Lanza: 2 domande");
        send(HANDOVER, anna, preview);
        assertThat(caseworkers()).containsExactly(piera, piera);
    }

    @Test
    void whatIsLeftOutIsSaidWithItsReason() throws Exception {
        UUID nadia = person("Nadia Bruni", "NODE_OFFICER");
        assertThat(preview(nadia).select("main summary").eachText())
                .singleElement()
                .asString()
                .contains("Non cambia: 2 domande");
        assertThat(preview(nadia).select("main form[method=post]")).isEmpty();
        assertThat(preview("nessuno").select("main summary").eachText())
                .containsExactly("Non cambia: 2 domande. È già così.");
        samples.the(WithdrawApplication.class).withdraw(vele, "Ci ripensiamo.", owner(vele));
        assertThat(preview(piera).select("main summary").eachText())
                .containsExactly(
                        "Nuovo referente Piera Lanza: 1 domanda",
                        "Non cambia: 1 domanda. Di una domanda ritirata o esclusa non c’è più niente da seguire.");
        assertThat(page(handOver(piera)).select("h1").text()).isEqualTo("1 domanda: il referente è Piera Lanza");
        assertThat(caseworkers()).containsExactly(piera, null);
        handOver("nessuno");
        assertThat(caseworkers()).containsExactly(null, null);
    }

    private Viewer owner(UUID application) {
        UUID body = jdbc.sql("select organisation_id from applications.application where id = ?")
                .param(application)
                .query(UUID.class)
                .single();
        Viewer giulia = People.GIULIA;
        return new Viewer(
                giulia.id(),
                giulia.name(),
                giulia.email(),
                giulia.roles(),
                body,
                "Vele",
                giulia.teamRole(),
                null,
                giulia.regions());
    }

    @Test
    void whatSomebodyElseHandedOverSinceThePreviewStays() throws Exception {
        UUID quinto = person("Quinto Mari", "STAFF");
        Document mine = preview(piera);
        send(HANDOVER, anna, page(HANDOVER + "?scelta=" + vele + "&persona=" + quinto));
        Document done = page(send(HANDOVER, anna, mine).getRedirectedUrl());
        assertThat(done.select("h1").text()).isEqualTo("1 domanda: il referente è Piera Lanza");
        assertThat(done.select("main summary").eachText())
                .contains("Non cambia: 1 domanda. Nel frattempo qualcun altro ha deciso diversamente.");
        assertThat(caseworkers()).containsExactly(piera, quinto);
    }

    @Test
    void twentyPressesAtOnceAreOneAct() throws Exception {
        Document preview = preview(piera);
        ExecutorService crowd = Executors.newFixedThreadPool(20);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<String>> presses = IntStream.range(0, 20)
                    .mapToObj(n -> crowd.submit(() -> {
                        start.await();
                        return send(HANDOVER, anna, preview).getRedirectedUrl();
                    }))
                    .toList();
            start.countDown();
            String first = presses.get(0).get(60, TimeUnit.SECONDS);
            assertThat(first).startsWith(HANDOVER + "/");
            for (Future<String> press : presses) {
                assertThat(press.get(60, TimeUnit.SECONDS)).isEqualTo(first);
            }
        } finally {
            crowd.shutdownNow();
        }
        assertThat(caseworkers()).containsExactly(piera, piera);
        assertThat(lines(orti)).isEqualTo(1);
        assertThat(lines(vele)).isEqualTo(1);
    }

    @Test
    void twoWhoHandOverAtOnceDoNotTakeFromEachOther() throws Exception {
        UUID quinto = person("Quinto Mari", "STAFF");
        List<Document> previews = List.of(preview(piera), preview(quinto));
        ExecutorService two = Executors.newFixedThreadPool(2);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<String>> acts = previews.stream()
                    .map(form -> two.submit(() -> {
                        start.await();
                        return send(HANDOVER, anna, form).getRedirectedUrl();
                    }))
                    .toList();
            start.countDown();
            for (Future<String> act : acts) {
                assertThat(act.get(60, TimeUnit.SECONDS)).startsWith(HANDOVER + "/");
            }
        } finally {
            two.shutdownNow();
        }
        assertThat(List.copyOf(caseworkers())).isIn(List.of(piera, piera), List.of(quinto, quinto));
        assertThat(lines(orti)).isEqualTo(1);
    }

    @Test
    void annaTakesItBackWithinTenMinutesOnce() throws Exception {
        UUID quinto = person("Quinto Mari", "STAFF");
        send(HANDOVER, anna, page(HANDOVER + "?scelta=" + orti + "&persona=" + quinto));
        String done = handOver(piera);
        Document page = page(done);
        assertThat(page.text()).contains("Hai sbagliato? Puoi annullare fino al");
        assertThat(send(done + "/annullamento", anna, page).getRedirectedUrl()).isEqualTo(done);
        assertThat(caseworkers()).containsExactly(quinto, null);
        send(done + "/annullamento", anna, page);
        assertThat(lines(orti)).isEqualTo(3);
        assertThat(page(done).text())
                .contains("Annullato", "Com’era prima: 2 domande")
                .doesNotContain("sbagliato?");
    }

    @Test
    void whatPassedOnSinceIsNotTakenBackAndAfterTenMinutesNothingIs() throws Exception {
        UUID quinto = person("Quinto Mari", "STAFF");
        String done = handOver(piera);
        send(HANDOVER, anna, page(HANDOVER + "?scelta=" + vele + "&persona=" + quinto));
        send(done + "/annullamento", anna, page(done));
        assertThat(caseworkers()).containsExactly(null, quinto);
        assertThat(page(done).select("h1").text()).isEqualTo("Annullato per 1 domanda");
        assertThat(page(done).select("main summary").eachText())
                .containsExactlyInAnyOrder(
                        "Com’era prima: 1 domanda",
                        "Non cambia: 1 domanda. Nel frattempo qualcun altro ha deciso diversamente.");

        String late = handOver(piera);
        Document page = page(late);
        samples.clock().goTo(samples.clock().instant().plus(Duration.ofMinutes(11)));
        assertThat(page(late).text()).doesNotContain("Puoi annullare");
        assertThat(send(late + "/annullamento", anna, page).getStatus()).isEqualTo(409);
        assertThat(caseworkers()).containsExactly(piera, piera);
    }

    @Test
    void whatWentAwayAndCameBackToTheSamePersonIsNotTakenBack() throws Exception {
        UUID quinto = person("Quinto Mari", "STAFF");
        String first = handOver(piera);
        handOver(quinto);
        handOver(piera);
        send(first + "/annullamento", anna, page(first));
        assertThat(caseworkers()).containsExactly(piera, piera);
        assertThat(page(first).select("h1").text()).isEqualTo("Nessuna domanda è tornata com’era");
    }

    @Test
    void whatWasTakenBackSinceIsStillTakenBackFurther() throws Exception {
        String first = handOver(piera);
        String second = handOver("nessuno");
        send(second + "/annullamento", anna, page(second));
        send(first + "/annullamento", anna, page(first));
        assertThat(caseworkers()).containsExactly(null, null);
        assertThat(page(first).select("h1").text()).isEqualTo("Annullato per 2 domande");
    }

    @Test
    void manyAreHandedOverWithTheStatementsOfFew() throws Exception {
        int few = statements(samples.openCall(), 2);
        int many = statements(samples.openCall(), 8);
        assertThat(many).as("2 applications: " + few).isEqualTo(few);
    }

    /** How many statements it takes to hand over so many, without the line of the trail that each has. */
    private int statements(UUID own, int applications) throws Exception {
        for (int n = 0; n < applications; n++) {
            samples.sent(own, samples.owner("Vele", samples.hub("NODE"), "Genova"));
        }
        Document preview = page(HANDOVER + "?tutte=true&filtri=bando%3D" + own + "&persona=" + piera);
        List<String> all = Statements.of(() -> send(HANDOVER, anna, preview));
        List<String> trail =
                all.stream().filter(sql -> sql.contains("audit.line")).toList();
        assertThat(trail).hasSize(applications + 1);
        return all.size() - trail.size();
    }

    @Test
    void nobodyElseSeesOrUndoesItAndNothingIsHandedToWhoMayNot() throws Exception {
        Document form = preview(piera);
        String done = send(HANDOVER, anna, form).getRedirectedUrl();
        Viewer another = new Viewer(
                Ids.next(), "Rita", "rita@example.org", anna.roles(), null, null, null, null, anna.regions());
        assertThat(open(done, another).getStatus()).isEqualTo(404);
        assertThat(send(HANDOVER, another, form).getStatus())
                .as("the same act by somebody else")
                .isEqualTo(404);
        assertThat(send(done + "/annullamento", another, page(done)).getStatus())
                .isEqualTo(404);
        UUID outsider = registration.register(Ids.next() + "@example.org", "Ugo Fini", "una frase lunga e facile");
        MockHttpServletResponse refused = open(HANDOVER + "?scelta=" + orti + "&persona=" + outsider, anna);
        assertThat(refused.getStatus()).isEqualTo(409);
        for (Viewer other : List.of(People.PAOLO, People.NADIA, People.BRUNO, People.DARIO, People.GIULIA)) {
            assertThat(open(HANDOVER + "?scelta=" + orti, other).getStatus())
                    .as(other.name())
                    .isEqualTo(404);
        }
        Document darios =
                Jsoup.parse(open(LIST + "?bando=" + call, People.DARIO).getContentAsString());
        assertThat(darios.select("input[name=scelta]")).isEmpty();
        assertThat(darios.select("select[name=referente] option[value=io], main a[href*='referente=io']"))
                .as("an auditor is never a caseworker")
                .isEmpty();
    }

    @Test
    void whoGoesOnWithoutAPersonIsAskedForOneAndTheChoiceStays() throws Exception {
        MockHttpServletResponse answer = open(HANDOVER + "?scelta=" + orti + "&scelta=" + vele + "&persona=", anna);
        assertThat(answer.getStatus()).isEqualTo(422);
        Document asked = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(asked.select("#errors").text()).contains("Scegli la persona a cui affidarle");
        assertThat(asked.select("main form input[name=scelta]")).hasSize(2);
        assertThat(asked.select("main summary")).isEmpty();
        assertThat(page(HANDOVER + "?tutte=true&filtri=bando%3D" + call).select("#errors"))
                .as("nobody is told off before having chosen")
                .isEmpty();
    }

    @Test
    void nothingChosenTooManyAndDraftsAreSaid() throws Exception {
        UUID draft = samples.complete(samples.openCall(), samples.giulia());
        for (String address : List.of("", "?scelta=", "?scelta=abc", "?scelta=" + Ids.next(), "?scelta=" + draft)) {
            assertThat(page(HANDOVER + address).text()).contains("Non hai scelto nessuna domanda.");
        }
        String many = "?scelta="
                + IntStream.range(0, 501)
                        .mapToObj(n -> Ids.next().toString())
                        .reduce((a, b) -> a + "&scelta=" + b)
                        .orElseThrow();
        assertThat(page(HANDOVER + many).text()).contains("Sono troppe: al massimo 500 alla volta.");
        for (String garbage : List.of("", "atto=x", "atto=" + Ids.next(), "persona=nessuno")) {
            assertThat(mvc.perform(post(HANDOVER + "?" + garbage)
                                    .with(People.as(anna))
                                    .with(csrf()))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(garbage)
                    .isEqualTo(404);
        }
        assertThat(mvc.perform(post(HANDOVER + "?persona=nessuno&atto=" + Ids.next() + "&voci=" + draft + "/")
                                .with(People.as(anna))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }
}
