package it.cooperazionedigitale.accounts.web.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.site.PortalClock;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Irene looks at the portal with other people's eyes, over HTTP: everything to be seen, nothing to be done, all of it on record. */
@DemoTest
class SeeAsTests {

    @Value("http://localhost:${local.server.port}")
    private String home;

    @Value("${portal.demo.password:cooperazione-digitale}")
    private String password;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private AccountRegistration registration;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PortalClock clock;

    private Connection irene;

    @BeforeEach
    void ireneSignsIn() throws IOException {
        irene = Jsoup.newSession()
                .ignoreHttpErrors(true)
                .ignoreContentType(true)
                .timeout(30_000);
        Document door = get("/accedi").parse();
        Connection.Response in = post(door, "/accedi", Map.of("email", "irene@example.org", "password", password));
        assertThat(in.url().getPath()).isEqualTo("/admin");
    }

    @Test
    void sheSeesWhatGiuliaSeesUnderABannerAndLeavesAgain() throws IOException {
        Document page = looksAs("giulia@example.org");
        assertThat(page.select(".seen-as").text()).contains("Stai guardando il portale come Giulia");
        Document coop = get("/coop").parse();
        assertThat(coop.select(".seen-as")).hasSize(1);
        assertThat(coop.text()).contains("Fili d’Erba");
        assertThat(get("/admin/utenti").statusCode())
                .as("Giulia has no such page")
                .isEqualTo(404);

        Connection.Response left = post(coop, "/admin/vedi-come/fine", Map.of());
        assertThat(left.url().getPath()).isEqualTo("/admin/utenti/" + id("giulia@example.org"));
        assertThat(left.parse().select(".seen-as")).isEmpty();
        assertThat(get("/coop").statusCode()).isEqualTo(404);
        assertThat(get("/admin").statusCode()).isEqualTo(200);
    }

    @Test
    void nothingCanBeDone() throws IOException {
        looksAs("giulia@example.org");
        Document page = get("/coop/organizzazione").parse();
        String before = everything();
        for (String path : List.of(
                "/coop/organizzazione", "/coop/domande/nuova", "/account/organizzazioni", "/admin/numeri/ricalcolo")) {
            Connection.Response refused = post(page, path, Map.of("name", "Nome cambiato"));
            assertThat(refused.statusCode()).as(path).isEqualTo(409);
            assertThat(refused.parse().text()).contains("puoi solo leggere");
        }
        for (Connection.Method method :
                List.of(Connection.Method.PUT, Connection.Method.DELETE, Connection.Method.PATCH)) {
            Connection request = irene.newRequest(home + "/coop/organizzazione").method(method);
            request.data("_csrf", page.select("input[name=_csrf]").first().val());
            assertThat(request.execute().statusCode()).as(method.name()).isIn(403, 409);
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void thePagesOfThePersonAloneStayShut() throws IOException {
        looksAs("giulia@example.org");
        assertThat(get("/account").statusCode()).isEqualTo(200);
        for (String path : List.of(
                "/account/sicurezza",
                "/%61ccount/sicurezza",
                "/account/dati",
                "/account/notifiche",
                "/account/sicurezza/codici")) {
            Connection.Response shut = get(path);
            assertThat(shut.statusCode()).as(path).isEqualTo(409);
            assertThat(shut.parse().text()).contains("riservata alla persona");
        }
    }

    @Test
    void everyPageIsOnRecordWithBothPersonsAndThePersonIsTold() throws IOException {
        UUID giulia = id("giulia@example.org");
        looksAs("giulia@example.org");
        get("/coop");
        get("/coop/domande");
        get("/account/sicurezza");
        UUID seeing = jdbc.sql(
                        "select id from accounts.seeing where seen_id = ? order by started_at desc, id desc limit 1")
                .param(giulia)
                .query(UUID.class)
                .single();
        record Line(String actor, String page, UUID person) {}
        List<Line> lines = jdbc.sql("""
                select actor_name as actor, facts ->> 'page' as page, (facts ->> 'person')::uuid as person
                from audit.line where subject_id = ? order by id""").param(seeing).query(Line.class).list();
        assertThat(lines)
                .extracting(Line::page)
                .containsExactly("/account", "/coop", "/coop/domande", "/account/sicurezza");
        assertThat(lines).extracting(Line::person).containsOnly(giulia);
        assertThat(lines).extracting(Line::actor).containsOnly(DemoPerson.IRENE.fullName());
        assertThat(jdbc.sql("select subject from outbox.mail where dedupe_key like ?")
                        .param("notifications.personSeen/" + giulia + "/" + seeing + "/%")
                        .query(String.class)
                        .list())
                .containsExactly("Chi amministra ha guardato il portale come lo vedi tu");
    }

    @Test
    void afterAQuarterOfAnHourSheHasHerOwnEyesAgain() throws IOException {
        looksAs("giulia@example.org");
        Duration offset = clock.offset();
        try {
            clock.goTo(clock.instant().plus(Duration.ofMinutes(16)));
            Connection.Response over = get("/coop");
            assertThat(over.url().getPath()).isEqualTo("/admin/vedi-come");
            assertThat(over.parse().text()).contains("Il tempo è finito");
        } finally {
            clock.goTo(java.time.Instant.now().plus(offset));
        }
        assertThat(get("/admin/utenti").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyLooksWithTheEyesOfAnAdministratorOrOfSomebodyShutOutOrWithoutAReason() throws IOException {
        assertThat(asks("irene@example.org", "Curiosità.").statusCode()).isEqualTo(409);
        assertThat(asks("in.pausa@example.org", "Curiosità.").statusCode()).isEqualTo(409);
        assertThat(asks("giulia@example.org", " ").statusCode()).isEqualTo(422);
        assertThat(get("/coop").statusCode()).isEqualTo(404);
        UUID colleague = registration.register("ugo-" + Ids.next() + "@example.org", "Ugo Ferri", "una password lunga");
        jdbc.sql("insert into accounts.account_role (account_id, role, granted_at) values (?, 'ADMIN', now())")
                .param(colleague)
                .update();
        try {
            assertThat(asks(accounts.find(colleague).orElseThrow().email(), "Curiosità.")
                            .parse()
                            .text())
                    .contains("Nessuno guarda con gli occhi di chi amministra");
        } finally {
            jdbc.sql("delete from accounts.account_role where account_id = ?")
                    .param(colleague)
                    .update();
        }
    }

    @Test
    void whoeverSheLooksAsEveryPageOpensAndNothingIsWritten() throws IOException {
        Set<String> faults = new TreeSet<>();
        int seen = 0;
        for (String person : List.of(
                "giulia@example.org",
                "marco@example.org",
                "nadia@example.org",
                "paolo@example.org",
                "sara@example.org",
                "anna@example.org",
                "bruno@example.org",
                "dario@example.org")) {
            Document start = looksAs(person);
            String before = everything();
            Set<String> known = new LinkedHashSet<>(links(start));
            Map<String, Integer> ofKind = new HashMap<>();
            Deque<String> open = new ArrayDeque<>(known);
            while (!open.isEmpty()) {
                String path = open.removeFirst();
                if (ofKind.merge(
                                path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                                        .replaceAll("=[^&]*", ""),
                                1,
                                Integer::sum)
                        > 1) {
                    continue;
                }
                Connection.Response answer = get(path);
                seen++;
                if (answer.statusCode() >= 500) {
                    faults.add(person + " " + path + ": " + answer.statusCode());
                }
                if (String.valueOf(answer.contentType()).startsWith("text/html")) {
                    Document page = answer.parse();
                    if (page.select(".seen-as").isEmpty()) {
                        faults.add(person + " " + path + ": no banner");
                    }
                    links(page).stream().filter(known::add).forEach(open::addLast);
                }
            }
            if (!everything().equals(before)) {
                faults.add(person + ": something was written");
            }
            post(get("/").parse(), "/admin/vedi-come/fine", Map.of());
        }
        System.out.println("[guard] pages seen with other people's eyes: " + seen);
        assertThat(faults).isEmpty();
        assertThat(seen).isGreaterThan(120);
    }

    /** How many rows were ever added, changed or removed, audit lines and sessions aside. */
    @Test
    void withTheEyesOfWhoAppliedToASealedCallSheFindsNothingOfIt() throws IOException {
        Map<String, Object> sealed = jdbc.sql("""
                        select x.id, x.title, x.protocol, c.title as call, o.email from applications.application x
                        join calls.call c on c.id = x.call_id and c.code = 'ES11'
                        join organisations.membership m on m.organisation_id = x.organisation_id and m.team_role = 'OWNER'
                        join accounts.account o on o.id = m.account_id order by x.id limit 1""").query().singleRow();
        looksAs(sealed.get("email").toString());
        for (String path : List.of("", "/stato", "/riepilogo", "/ricevuta", "/storia")) {
            Connection.Response answer = get("/coop/domande/" + sealed.get("id") + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(409);
            assertThat(answer.parse().text())
                    .contains("sigillata fino alla chiusura")
                    .doesNotContain(sealed.get("title").toString());
        }
        for (String path : List.of("/coop", "/coop/domande", "/coop/domande/nuova")) {
            Connection.Response answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.parse().select("main").text())
                    .doesNotContain(
                            sealed.get("title").toString(),
                            sealed.get("protocol").toString());
        }
    }

    private String everything() {
        return jdbc.sql("""
                select string_agg(schemaname || '.' || relname || ' ' || n_tup_ins + n_tup_upd + n_tup_del, ' ' order by schemaname, relname)
                from pg_stat_user_tables, (select pg_stat_force_next_flush()) flush
                where schemaname in ('applications', 'calls', 'evaluation', 'forms', 'organisations', 'projects', 'transformers')""").query(String.class).single();
    }

    private Document looksAs(String email) throws IOException {
        Connection.Response begun = asks(email, "Mi ha chiesto aiuto.");
        assertThat(begun.statusCode()).isEqualTo(200);
        assertThat(begun.url().getPath()).isEqualTo("/account");
        return begun.parse();
    }

    private Connection.Response asks(String email, String reason) throws IOException {
        UUID person = id(email);
        Document form = get("/admin/vedi-come?persona=" + person).parse();
        return post(form, "/admin/vedi-come", Map.of("persona", person.toString(), "reason", reason));
    }

    private UUID id(String email) {
        return accounts.findByEmail(email).orElseThrow().id();
    }

    private Connection.Response get(String path) throws IOException {
        return irene.newRequest(home + path).execute();
    }

    private Connection.Response post(Document page, String path, Map<String, String> fields) throws IOException {
        return irene.newRequest(home + path)
                .method(Connection.Method.POST)
                .data(fields)
                .data("_csrf", page.select("input[name=_csrf]").first().val())
                .execute();
    }

    private Set<String> links(Document page) {
        Set<String> links = new LinkedHashSet<>();
        for (Element link : page.select("a[href]")) {
            String path = link.absUrl("href").replace(home, "").replaceAll("#.*", "");
            if (path.startsWith("/")
                    && !path.startsWith("/dev/")
                    && !path.contains("lingua=")
                    && !path.startsWith("/admin/vedi-come")) {
                links.add(path);
            }
        }
        return links;
    }
}
