package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.usecase.AnswerSection;
import it.cooperazionedigitale.applications.usecase.ExcludeApplication;
import it.cooperazionedigitale.applications.usecase.Receipt;
import it.cooperazionedigitale.applications.usecase.ReopenApplication;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.applications.usecase.WithdrawApplication;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.usecase.TrailQueries;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.usecase.ApproveExtension;
import it.cooperazionedigitale.calls.usecase.ProposeExtension;
import it.cooperazionedigitale.insights.usecase.DashboardQueries;
import it.cooperazionedigitale.insights.usecase.RebuildFigures;
import it.cooperazionedigitale.outbox.usecase.PostFilter;
import it.cooperazionedigitale.outbox.usecase.PostQueries;
import it.cooperazionedigitale.outbox.usecase.RetryMails;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.SealedThings;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** A call that seals: until it has closed nobody of the programme sees anything of its applications but how many there are. */
@PortalTest
class SealTests {

    private static final String TITLE = "Orologeriabizantina";
    private static final String NEED = "Zafferanodipietra";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationDirectory directory;

    @Autowired
    private CallDirectory calls;

    @Autowired
    private SealedThings seals;

    private ApplicationSamples samples;
    private UUID call;
    private UUID hub;
    private UUID application;
    private String protocol;
    private Viewer giulia;

    @BeforeEach
    void giuliaSendsToASealedCall() {
        samples = new ApplicationSamples(context);
        call = samples.openCall(rules -> rules.procedure(procedure -> procedure.withSealed(true)));
        hub = samples.hub("PICO");
        giulia = samples.owner("Canarini d’Erba", hub, "Aliano");
        application = samples.complete(call, giulia);
        samples.the(AnswerSection.class)
                .answer(
                        application,
                        "bisogno",
                        1,
                        Map.of("titolo", List.of(TITLE), "need", List.of("Un gestionale: " + NEED)),
                        giulia);
        Receipt receipt = samples.the(SubmitApplication.class)
                .submit(application, samples.clock().instant(), giulia);
        protocol = receipt.protocol();
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private Map<String, Viewer> programme() {
        Map<String, Viewer> people = new LinkedHashMap<>();
        for (Role role : List.of(Role.STAFF, Role.BOARD, Role.AUDITOR, Role.ADMIN, Role.EVALUATOR)) {
            people.put(role.name(), ApplicationSamples.worker(role.name(), role, null, Set.of()));
        }
        people.put("HUB_MANAGER", ApplicationSamples.worker("Paolo", Role.HUB_MANAGER, hub, Set.of()));
        people.put("NODE_OFFICER", ApplicationSamples.worker("Nadia", Role.NODE_OFFICER, hub, Set.of("17")));
        people.put("TRANSFORMER", People.MARCO);
        people.put("another applicant", People.CHIARA);
        people.put("nobody", Viewer.anonymous());
        return people;
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Viewer viewer) throws Exception {
        return mvc.perform(request.with(People.as(viewer)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse page(String path, Viewer viewer) throws Exception {
        return answer(get(java.net.URI.create(path)), viewer);
    }

    private static Viewer anna() {
        return ApplicationSamples.anna();
    }

    /** All pages a person may look at, filled with what there is of the application, and the ways the list is asked. */
    private Stream<String> addresses(Viewer viewer) {
        String slug = calls.find(call).orElseThrow().slug();
        String code = calls.find(call).orElseThrow().code();
        Stream<String> routes = Routes.of(context, viewer).stream()
                .filter(route -> route.startsWith("GET "))
                .map(route -> route.substring(4))
                .filter(route -> !route.startsWith("/dev/"))
                .flatMap(route -> route.contains("{")
                        ? Stream.of(application.toString(), call.toString(), slug, protocol)
                                .map(value -> route.replaceFirst("\\{[^}]+}", value)
                                        .replaceAll("\\{[a-z]+:([a-z]+)[^}]*}", "$1")
                                        .replaceAll("\\{[^}]+}", "1"))
                        : Stream.of(route));
        Stream<String> asked = Stream.of(
                "/gestione/domande?vista=tutte",
                "/gestione/domande?testo=" + NEED,
                "/gestione/domande?bando=" + call,
                "/gestione/domande?stato=SUBMITTED&regione=17",
                "/gestione/domande/elenco?bando=" + call,
                "/gestione/cruscotti?bando=" + code,
                "/gestione/cruscotti/invii-per-giorno.csv?bando=" + code,
                "/gestione/graduatoria/" + slug,
                "/gestione/assegnazioni?bando=" + slug,
                "/gestione/valutazioni?bando=" + slug,
                "/admin/audit?cosa=" + application,
                "/admin/audit?atto=application");
        return Stream.concat(routes, asked);
    }

    /** Where something of the application is told: in the page, a file or a header. */
    private List<String> found(Viewer viewer, int[] looked) throws Exception {
        List<String> found = new ArrayList<>();
        for (String path : addresses(viewer).toList()) {
            look("GET " + path, page(path, viewer), found);
            looked[0]++;
        }
        look("POST list", answer(post("/gestione/domande/elenco").param("bando", call.toString()), viewer), found);
        return found;
    }

    private void look(String what, MockHttpServletResponse answer, List<String> found) throws Exception {
        StringBuilder told = new StringBuilder(answer.getContentAsString());
        answer.getHeaderNames().forEach(name -> told.append(answer.getHeaders(name)));
        for (String canary : List.of(TITLE, what.contains(NEED) ? TITLE : NEED, "Canarini d’Erba", protocol)) {
            boolean echoed = what.contains(canary);
            boolean bodyItself = what.contains("/admin/organizzazioni") && canary.startsWith("Canarini");
            if (!echoed && !bodyItself && told.indexOf(canary) >= 0) {
                found.add(what + " tells " + canary);
            }
        }
    }

    @Test
    void noPageOfTheProgrammeTellsAnythingOfASealedApplicationAndManyDoOnceItHasClosed() throws Exception {
        List<String> leaks = new ArrayList<>();
        int[] looked = {0};
        for (Map.Entry<String, Viewer> person : programme().entrySet()) {
            found(person.getValue(), looked).forEach(leak -> leaks.add(person.getKey() + ": " + leak));
        }
        System.out.println("[guard] addresses asked for a sealed application: " + looked[0]);
        assertThat(leaks).isEmpty();
        assertThat(looked[0]).isGreaterThan(1_500);
        samples.clock().standAt(ApplicationSamples.CLOSES);
        List<String> told = found(programme().get("STAFF"), looked);
        assertThat(told)
                .contains(
                        "GET /gestione/domande/" + application + " tells " + TITLE,
                        "GET /gestione/domande/" + application + " tells " + NEED,
                        "GET /gestione/domande?testo=" + NEED + " tells " + TITLE,
                        "GET /gestione/domande?bando=" + call + " tells " + protocol,
                        "POST list tells " + TITLE);
    }

    @Test
    void theListOfASealedCallSaysHowManyAndOffersNoFilterToTakeOff() throws Exception {
        assertThat(page("/gestione/domande?bando=" + call, anna()).getContentAsString())
                .contains("Si potranno leggere dalla chiusura")
                .doesNotContain("Nessuna domanda con questi filtri");
        assertThat(page("/gestione/domande?bando=" + call + "&testo=!!!", anna())
                        .getContentAsString())
                .contains("Si potranno leggere dalla chiusura");
    }

    @Test
    void theAddressOfASealedApplicationSaysUntilWhenAndNothingElse() throws Exception {
        Exception refused = mvc.perform(get("/gestione/domande/" + application).with(People.as(anna())))
                .andReturn()
                .getResolvedException();
        assertThat(refused)
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .isNotNull()
                .extracting(Refusal::key, Refusal::args)
                .containsExactly(
                        "applications.refusal.sealed", List.of(ItalianFormats.deadline(ApplicationSamples.CLOSES)));
        Viewer elsewhere = ApplicationSamples.worker("Piero", Role.HUB_MANAGER, samples.hub("NODE"), Set.of());
        assertThat(page("/gestione/domande/" + application, elsewhere).getStatus())
                .isEqualTo(404);
        assertThat(page("/gestione/domande/" + UUID.randomUUID(), anna()).getStatus())
                .isEqualTo(404);
        for (String below : List.of("/storia", "/versioni/1", "/esclusione", "/ammissibilita", "/integrazioni")) {
            assertThat(page("/gestione/domande/" + application + below, anna()).getStatus())
                    .as(below)
                    .isIn(404, 409);
        }
    }

    @Test
    void theSealFallsAtTheInstantOfTheClosing() throws Exception {
        Instant closes = ApplicationSamples.CLOSES;
        for (int after : new int[] {-1, 0, 1}) {
            samples.clock().standAt(closes.plusMillis(after));
            assertThat(page("/gestione/domande/" + application, anna()).getStatus())
                    .as(after + " ms after the closing")
                    .isEqualTo(after < 0 ? 409 : 200);
            assertThat(directory.find(application).isPresent()).isEqualTo(after >= 0);
            assertThat(directory.dossier(application).isPresent()).isEqualTo(after >= 0);
            assertThat(directory.findAll(List.of(application)).containsKey(application))
                    .isEqualTo(after >= 0);
            assertThat(directory.sentTo(call)).hasSize(after < 0 ? 0 : 1);
            assertThat(directory.watched(application, anna()).isPresent()).isEqualTo(after >= 0);
            assertThat(seals.among(List.of(application, call))).hasSize(after < 0 ? 1 : 0);
        }
    }

    @Test
    void anExtensionHoldsTheSealAndASuspensionDoesNotBreakIt() throws Exception {
        Instant later = ApplicationSamples.CLOSES.plus(Duration.ofDays(7));
        UUID proposal = samples.the(ProposeExtension.class).propose(call, later, "Molte richieste", anna());
        samples.the(ApproveExtension.class).approve(proposal, People.BRUNO);
        samples.clock().standAt(ApplicationSamples.CLOSES.plusSeconds(1));
        assertThat(page("/gestione/domande/" + application, anna()).getStatus()).isEqualTo(409);
        answer(post("/gestione/bandi/" + call + "/sospensione").param("reason", "Guasto al portale"), anna());
        samples.clock().standAt(later.plusSeconds(1));
        assertThat(page("/gestione/domande/" + application, anna()).getStatus()).isEqualTo(409);
        answer(post("/gestione/bandi/" + call + "/ripresa").param("reason", "Riparato"), anna());
        assertThat(page("/gestione/domande/" + application, anna()).getStatus()).isEqualTo(200);
    }

    @Test
    void theListSaysHowManyHaveComeAndOfAHubOnlyItsOwn() throws Exception {
        Viewer other = samples.owner("Vele al Vento", samples.hub("NODE"), "Genova");
        samples.sent(call, other);
        String title = calls.find(call).orElseThrow().title();
        assertThat(page("/gestione/domande?vista=tutte", anna()).getContentAsString())
                .contains(title + ": domande sigillate", "Domande arrivate finora: 2.");
        assertThat(page("/gestione/domande?vista=tutte", programme().get("HUB_MANAGER"))
                        .getContentAsString())
                .contains(title + ": domande sigillate", "È arrivata una domanda.");
        samples.clock().standAt(ApplicationSamples.CLOSES);
        assertThat(page("/gestione/domande?vista=tutte", anna()).getContentAsString())
                .doesNotContain(title + ": domande sigillate");
    }

    @Test
    void takenBackAndReopenedItStaysSealedAndGiuliaSeesHerOwnAsAlways() throws Exception {
        assertThat(page("/coop/domande/" + application, giulia).getContentAsString())
                .contains(TITLE, protocol);
        assertThat(page("/coop/domande/" + application + "/riepilogo", giulia).getContentAsString())
                .contains(NEED);
        assertThat(page("/coop/domande/" + application + "/ricevuta", giulia).getStatus())
                .isEqualTo(200);
        assertThat(page("/coop/domande/" + application + "/storia", giulia).getStatus())
                .isEqualTo(200);
        samples.the(WithdrawApplication.class).withdraw(application, "Cambiamo idea", giulia);
        assertThat(page("/gestione/domande/" + application, anna()).getStatus()).isEqualTo(409);
        samples.the(ReopenApplication.class).reopen(application, giulia);
        assertThat(page("/gestione/domande/" + application, anna()).getStatus()).isEqualTo(404);
    }

    @Test
    void aSealedApplicationCannotBeExcluded() {
        assertThatThrownBy(() -> samples.the(ExcludeApplication.class).exclude(application, "Per errore", anna()))
                .isInstanceOf(Refusal.class)
                .extracting(thrown -> ((Refusal) thrown).key())
                .isEqualTo("applications.refusal.sealed");
    }

    @Test
    void theTrailSaysThatSomethingWasDoneButNotByWhom() throws Exception {
        Viewer irene = programme().get("ADMIN");
        String sealed = page("/admin/audit?cosa=" + application, irene).getContentAsString();
        assertThat(sealed).contains("Visibile dopo la chiusura").doesNotContain(giulia.name());
        assertThat(page("/admin/audit?atto=application&persona=" + giulia.name().replace(" ", "+"), irene)
                        .getContentAsString())
                .doesNotContain(application.toString());
        samples.clock().standAt(ApplicationSamples.CLOSES);
        assertThat(page("/admin/audit?cosa=" + application, irene).getContentAsString())
                .contains(giulia.name())
                .doesNotContain("Visibile dopo la chiusura");
    }

    @Test
    void theOutboxSaysThatALetterWasWrittenButNotToWhom() throws Exception {
        Viewer irene = programme().get("ADMIN");
        UUID mail = jdbc.sql("select id from outbox.mail where path = ?")
                .param("/coop/domande/" + application + "/ricevuta")
                .query(UUID.class)
                .single();
        String address = jdbc.sql("select recipient from outbox.mail where id = ?")
                .param(mail)
                .query(String.class)
                .single();
        assertThat(page("/admin/posta/" + mail, irene).getContentAsString())
                .contains("Visibile dopo la chiusura")
                .doesNotContain(address);
        assertThat(page("/admin/posta?destinatario=" + address, irene).getContentAsString())
                .doesNotContain(mail.toString());
        samples.clock().standAt(ApplicationSamples.CLOSES);
        assertThat(page("/admin/posta/" + mail, irene).getContentAsString()).contains(address);
    }

    @Test
    void askedByAddressTheOutboxNeitherCountsNorRetriesLettersAboutSealedThings() throws Exception {
        Viewer irene = programme().get("ADMIN");
        UUID mail = jdbc.sql(
                        "update outbox.mail set state = 'FAILED', last_error = 'piena' where path = ? returning id")
                .param("/coop/domande/" + application + "/ricevuta")
                .query(UUID.class)
                .single();
        String address = jdbc.sql("update outbox.mail set recipient = ? where id = ? returning recipient")
                .param("casella-" + mail + "@example.org")
                .param(mail)
                .query(String.class)
                .single();
        PostFilter filter = new PostFilter(null, null, null, null, address);
        PostQueries outbox = samples.the(PostQueries.class);
        RetryMails retrying = samples.the(RetryMails.class);
        assertThat(outbox.givenUp(filter, irene)).isZero();
        assertThat(outbox.page(filter, null, irene)).isEqualTo(new PostQueries.Page(List.of(), null));
        assertThat(retrying.retry(filter, "La casella è di nuovo attiva.", irene))
                .isZero();
        samples.clock().standAt(ApplicationSamples.CLOSES);
        assertThat(outbox.givenUp(filter, irene)).isEqualTo(1);
        assertThat(outbox.page(filter, null, irene).mails()).hasSize(1);
        assertThat(retrying.retry(filter, "La casella è di nuovo attiva.", irene))
                .isEqualTo(1);
    }

    @Test
    void pastLettersAboutSealedThingsTheOutboxGoesOnToTheNext() {
        Viewer irene = programme().get("ADMIN");
        String address = "molta-posta-" + application + "@example.org";
        for (int n = 0; n < 31; n++) {
            jdbc.sql("""
                    insert into outbox.mail (id, dedupe_key, recipient, subject, greeting, body, path, secret, family, created_at,
                      state, attempts, next_try, sent_at)
                    values (:id, :key, :to, 'Ricevuta', 'Ciao', 'parole', :path, false, 'APPLICATIONS', :written, 'SENT', 1,
                      :written, :written)""")
                    .param("id", Ids.next())
                    .param("key", address + n)
                    .param("to", address)
                    .param("path", n == 0 ? "/account" : "/coop/domande/" + application)
                    .param(
                            "written",
                            java.sql.Timestamp.from(
                                    Instant.parse("2031-01-01T10:00:00Z").plusSeconds(n)))
                    .update();
        }
        PostQueries.Page page =
                samples.the(PostQueries.class).page(new PostFilter(null, null, null, null, address), null, irene);
        assertThat(page.mails()).hasSize(1);
        assertThat(page.next()).isNull();
        jdbc.sql("delete from outbox.mail where recipient = ?").param(address).update();
    }

    /** Numbers of the lines a search shows, page by page, and how many statements each page took. */
    private List<List<UUID>> pages(Viewer actor, Viewer irene, Set<Integer> costs) throws Exception {
        List<List<UUID>> pages = new ArrayList<>();
        Long before = null;
        do {
            TrailQueries.Search search = new TrailQueries.Search(actor.name(), null, null, null, null, before);
            List<TrailQueries.Page> found = new ArrayList<>();
            costs.add(Statements.of(
                            () -> found.add(samples.the(TrailQueries.class).search(search, 3, irene)))
                    .size());
            pages.add(found.get(0).lines().stream().map(AuditLine::subjectId).toList());
            before = found.get(0).next();
        } while (before != null);
        return pages;
    }

    @Test
    void aSearchOfTheTrailByNameIsTheSameWithAndWithoutSealedLines() throws Exception {
        Viewer irene = programme().get("ADMIN");
        Viewer busy = ApplicationSamples.worker("Quirina " + application, Role.STAFF, null, Set.of());
        Viewer calm = ApplicationSamples.worker("Serena " + application, Role.STAFF, null, Set.of());
        AuditTrail trail = samples.the(AuditTrail.class);
        List<UUID> known = Stream.generate(Ids::next).limit(7).toList();
        samples.the(TransactionTemplate.class).executeWithoutResult(status -> {
            for (UUID project : known) {
                for (int n = 0; n < 60; n++) {
                    trail.record(busy, "application.saved", "application", application, null, Map.of());
                }
                trail.record(busy, "project.closed", "project", project, null, Map.of());
                trail.record(calm, "project.closed", "project", project, null, Map.of());
            }
            for (int n = 0; n < 60; n++) {
                trail.record(busy, "application.saved", "application", application, null, Map.of());
            }
        });
        Set<Integer> costs = new HashSet<>();
        List<UUID> newest = new ArrayList<>(known);
        Collections.reverse(newest);
        assertThat(pages(busy, irene, costs))
                .isEqualTo(pages(calm, irene, costs))
                .containsExactly(newest.subList(0, 3), newest.subList(3, 6), newest.subList(6, 7));
        assertThat(pages(ApplicationSamples.worker("Nessuno " + application, Role.STAFF, null, Set.of()), irene, costs))
                .containsExactly(List.of());
        assertThat(costs).hasSize(1);
        samples.clock().standAt(ApplicationSamples.CLOSES);
        assertThat(pages(busy, irene, costs)).hasSize(163);
    }

    @Test
    void aSearchOfTheTrailByNameFindsNoFileOfASealedApplicationEither() throws Exception {
        Viewer irene = programme().get("ADMIN");
        UUID file = Ids.next();
        jdbc.sql("""
                insert into documents.file (id, version, organisation_id, purpose, subject_id, name, kind, size, sha256, content_key,
                  kinds, sent_by, sent_at, state)
                values (:id, 0, :body, 'answer', :subject, 'statuto.pdf', 'PDF', 1, repeat('a', 64), :id, 'PDF', :by, now(), 'PENDING')""")
                .param("id", file)
                .param("body", giulia.organisationId())
                .param("subject", application)
                .param("by", giulia.accountId())
                .update();
        Viewer busy = ApplicationSamples.worker("Filippa " + application, Role.STAFF, null, Set.of());
        samples.the(TransactionTemplate.class)
                .executeWithoutResult(status -> samples.the(AuditTrail.class)
                        .record(busy, "file.received", "file", file, null, Map.of("purpose", "answer")));
        Set<Integer> costs = new HashSet<>();
        assertThat(pages(busy, irene, costs)).containsExactly(List.of());
        samples.clock().standAt(ApplicationSamples.CLOSES);
        assertThat(pages(busy, irene, costs)).containsExactly(List.of(file));
    }

    @Test
    void theOutboxDoesNotTellWhoWasWrittenToAboutALongerTerm() throws Exception {
        Viewer irene = programme().get("ADMIN");
        UUID proposal = samples.the(ProposeExtension.class)
                .propose(call, ApplicationSamples.CLOSES.plus(Duration.ofDays(7)), "Molte richieste", anna());
        samples.the(ApproveExtension.class).approve(proposal, People.BRUNO);
        String slug = calls.find(call).orElseThrow().slug();
        Map<String, Object> letter = jdbc.sql("select id, recipient from outbox.mail where path like ?")
                .param("/bandi/" + slug + "?domanda=" + application)
                .query()
                .singleRow();
        assertThat(page("/admin/posta/" + letter.get("id"), irene).getContentAsString())
                .contains("Visibile dopo la chiusura")
                .doesNotContain(letter.get("recipient").toString());
        PostFilter asked =
                new PostFilter(null, null, null, null, letter.get("recipient").toString());
        assertThat(samples.the(PostQueries.class).page(asked, null, irene).mails())
                .noneMatch(mail -> mail.id().equals(letter.get("id")));
        assertThat(page("/bandi/" + slug + "?domanda=" + application, giulia).getStatus())
                .isEqualTo(200);
    }

    @Test
    void figuresCountSealedApplicationsAndTellNeitherTheirDayNorTheirMoney() {
        samples.the(RebuildFigures.class).rebuild(programme().get("ADMIN"));
        DashboardQueries figures = samples.the(DashboardQueries.class);
        assertThat(figures.funnel(call, anna()).sent()).isEqualTo(1);
        assertThat(figures.perDay(call, anna())).isEmpty();
        assertThat(figures.spending(call, anna())).isEmpty();
        samples.clock().standAt(ApplicationSamples.CLOSES);
        assertThat(figures.perDay(call, anna())).hasSize(1);
        assertThat(figures.spending(call, anna())).hasSize(1);
    }
}
