package it.cooperazionedigitale.applications.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.usecase.SaveView;
import it.cooperazionedigitale.applications.usecase.ViewQueries;
import it.cooperazionedigitale.applications.usecase.ViewTerms;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.net.URI;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Views of the list: named, one's own or shared, one to begin with; they are filters in the address and nothing else. */
@PortalTest
class SavedViewTests {

    private static final String LIST = "/gestione/domande";
    private static final String VIEWS = LIST + "/viste";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ViewQueries views;

    @Autowired
    private SaveView saving;

    private Viewer anna;
    private Viewer nadia;

    @BeforeEach
    void peopleWithAccounts() {
        anna = person("Anna", Role.STAFF);
        nadia = person("Nadia", Role.NODE_OFFICER);
    }

    private Viewer person(String name, Role role) {
        UUID id = Ids.next();
        return new Viewer(id, name, id + "@example.org", Set.of(role), null, null, null, null, Set.of());
    }

    private MockHttpServletResponse open(String path, Viewer viewer) throws Exception {
        return mvc.perform(get(URI.create(path)).with(People.as(viewer)))
                .andReturn()
                .getResponse();
    }

    private Document page(String path, Viewer viewer) throws Exception {
        return Jsoup.parse(open(path, viewer).getContentAsString());
    }

    private MockHttpServletResponse send(String path, Viewer viewer, String... params) throws Exception {
        MockHttpServletRequestBuilder request =
                post(path).with(People.as(viewer)).with(csrf());
        for (int at = 0; at < params.length; at += 2) {
            request.param(params[at], params[at + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private List<String> names(Viewer viewer) {
        return views.seenBy(viewer).stream()
                .filter(view -> view.own())
                .map(ViewQueries.View::name)
                .toList();
    }

    @Test
    void annaNamesHerFiltersAndFindsThemAbove() throws Exception {
        String filters = "testo=caff%C3%A8%20%26%20t%C3%A8&stato=SUBMITTED&regione=17";
        Document list = page(LIST + "?" + filters, anna);
        String naming = list.select("a[href*=viste/nuova]").attr("href");
        Document form = page(naming, anna);
        String kept = form.select("input[name=filters]").attr("value");
        String led = send(VIEWS, anna, "filters", kept, "name", " Caffè ").getRedirectedUrl();
        assertThat(led).startsWith(LIST + "?" + filters + "&vista=");
        Document shown = page(led, anna);
        assertThat(shown.select("main details summary").first().text()).isEqualTo("Vista: Caffè");
        assertThat(shown.select("input[name=testo]").attr("value")).isEqualTo("caffè & tè");
        assertThat(shown.select("a[aria-current=page]").eachText()).contains("Caffè");
        assertThat(page(LIST + "?regione=03", anna)
                        .select("main details summary")
                        .first()
                        .text())
                .isEqualTo("Viste salvate");
        assertThat(page(LIST, anna).select("main details summary").first().text())
                .isEqualTo("Vista: Tutte le domande");
    }

    @Test
    void theSameNameTwiceIsOneViewWithTheLastFilters() throws Exception {
        send(VIEWS, anna, "filters", "regione=17", "name", "Sud");
        send(VIEWS, anna, "filters", "regione=17", "name", "Sud");
        send(VIEWS, anna, "filters", "regione=18", "name", "sud");
        assertThat(views.seenBy(anna).stream().filter(ViewQueries.View::own).map(ViewQueries.View::filters))
                .containsExactly("regione=18");
        assertThat(jdbc.sql("select count(*) from audit.line where act = 'view.saved' and actor_id = ?")
                        .param(anna.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theListOpensWithTheViewChosenForThatAndOnlyOneIs() throws Exception {
        send(VIEWS, nadia, "filters", "regione=17", "name", "Lucania", "starts", "true");
        assertThat(open(LIST, nadia).getRedirectedUrl()).startsWith(LIST + "?regione=17&vista=");
        send(VIEWS, nadia, "filters", "regione=18", "name", "Calabria", "starts", "true");
        assertThat(open(LIST, nadia).getRedirectedUrl()).startsWith(LIST + "?regione=18&vista=");
        assertThat(open(LIST + "?vista=tutte", nadia).getStatus()).isEqualTo(200);
        assertThat(open(LIST + "?regione=16", nadia).getStatus()).isEqualTo(200);
        assertThat(open(LIST, anna).getStatus()).isEqualTo(200);
    }

    @Test
    void onlyTheStaffSharesAndOthersSeeTheFiltersNotTheApplications() throws Exception {
        UUID id = saving(anna, "Condivisa " + anna.id().toString().substring(30), true);
        assertThat(page(LIST + "?vista=tutte", nadia).select("a[href*=vista=" + id + "]"))
                .hasSize(1);
        assertThat(page(LIST + "?vista=tutte", nadia).select("a[href*=viste/" + id + "]"))
                .isEmpty();
        assertThat(page(VIEWS + "/nuova?regione=17", nadia).select("input[name=shared]"))
                .isEmpty();
        assertThat(send(VIEWS, nadia, "filters", "regione=17", "name", "Mia", "shared", "true")
                        .getStatus())
                .isEqualTo(404);
        assertThat(names(nadia)).isEmpty();
        Viewer dario = person("Dario", Role.AUDITOR);
        Document list = page(LIST + "?regione=17", dario);
        assertThat(list.select("a[href*=vista=" + id + "]")).hasSize(1);
        assertThat(list.select("a[href*=viste/nuova]")).isEmpty();
        assertThat(send(VIEWS, dario, "filters", "regione=17", "name", "Sua").getStatus())
                .isEqualTo(404);
    }

    private UUID saving(Viewer viewer, String name, boolean shared) throws Exception {
        String led = send(VIEWS, viewer, "filters", "regione=17", "name", name, "shared", String.valueOf(shared))
                .getRedirectedUrl();
        return UUID.fromString(led.substring(led.indexOf("vista=") + 6));
    }

    @Test
    void aViewThatIsNotSharedIsOnNobodyElsesList() throws Exception {
        UUID mine = saving(anna, "Solo mia", false);
        UUID shared = saving(anna, "Per tutti", true);
        for (Viewer viewer : List.of(anna, person("Rita", Role.STAFF))) {
            Document list = page(LIST + "?vista=tutte", viewer);
            assertThat(list.select("a[href*=vista=" + shared + "]")).hasSize(1);
            assertThat(list.select("a[href*=vista=" + mine + "]")).hasSize(viewer == anna ? 1 : 0);
        }
    }

    @Test
    void aViewIsRenamedAndRemovedByItsOwnerAlone() throws Exception {
        UUID id = saving(anna, "Prima", true);
        saving(anna, "Seconda", false);
        String own = VIEWS + "/" + id;
        assertThat(page(own, anna).select("input[name=name]").attr("value")).isEqualTo("Prima");
        assertThat(open(own, nadia).getStatus()).isEqualTo(404);
        assertThat(send(own, nadia, "name", "Rubata").getStatus()).isEqualTo(404);
        send(own + "/eliminazione", nadia);
        assertThat(send(own, anna, "name", " ").getStatus()).isEqualTo(422);
        assertThat(send(own, anna, "name", "x".repeat(61)).getStatus()).isEqualTo(422);
        assertThat(send(own, anna, "name", "SECONDA").getStatus()).isEqualTo(409);
        assertThat(send(own, anna, "name", "Terza").getStatus()).isEqualTo(302);
        assertThat(names(anna)).containsExactly("Seconda", "Terza");
        send(own + "/eliminazione", anna);
        assertThat(send(own + "/eliminazione", anna).getRedirectedUrl()).isEqualTo(LIST + "?vista=tutte");
        assertThat(names(anna)).containsExactly("Seconda");
    }

    @Test
    void whatIsNoFilterIsNotKept() throws Exception {
        assertThat(send(VIEWS, anna, "filters", "", "name", "Vuota").getStatus())
                .isEqualTo(409);
        assertThat(send(VIEWS, anna, "filters", "dopo=1&class.x=2&%zz=%zz&//evil", "name", "Finta")
                        .getStatus())
                .isEqualTo(409);
        assertThat(send(VIEWS, anna, "filters", "testo=" + "x".repeat(1_001), "name", "Lunga")
                        .getStatus())
                .isEqualTo(409);
        assertThat(send(VIEWS, anna, "filters", "regione=17", "name", "").getStatus())
                .isEqualTo(422);
        assertThat(names(anna)).isEmpty();
    }

    @Test
    void twoTabsAtOnceKeepOneViewAndThirtyAreEnough() throws Exception {
        ExecutorService tabs = Executors.newFixedThreadPool(8);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<UUID>> saved = IntStream.range(0, 8)
                .mapToObj(tab -> tabs.submit(() -> {
                    go.await();
                    return saving.save("regione=17", new ViewTerms("Una", false, true), anna);
                }))
                .toList();
        go.countDown();
        UUID one = saved.get(0).get(30, TimeUnit.SECONDS);
        for (Future<UUID> other : saved) {
            assertThat(other.get(30, TimeUnit.SECONDS)).isEqualTo(one);
        }
        tabs.shutdown();
        for (int more = 1; more < 30; more++) {
            saving(anna, "Vista " + more, false);
        }
        assertThat(send(VIEWS, anna, "filters", "regione=17", "name", "Troppa").getStatus())
                .isEqualTo(409);
    }
}
