package it.cooperazionedigitale.applications.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.OwnGroup;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.shared.Viewer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** A body's own applications: told apart by how they stand, searched, page by page; and nothing of anybody else's. */
@PortalTest
class OwnListTests {

    private static final String LIST = "/coop/domande";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    private ApplicationSamples samples;
    private Viewer giulia;
    private UUID call;
    private UUID application;

    @BeforeEach
    void giuliaHasOne() {
        samples = new ApplicationSamples(context);
        call = samples.openCall();
        giulia = samples.giulia();
        application = samples.complete(call, giulia);
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private Document page(String path, Viewer viewer) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(URI.create(path)).with(People.as(viewer)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static List<String> titles(Document page) {
        return page.select("main .tasks a").eachText();
    }

    private static List<String> groups(Document page) {
        return page.select("main .parts a").eachText();
    }

    /** As many more, taken back before they were sent, each moved a minute before the one before. */
    private void takenBack(int many) {
        List<String> columns = jdbc.sql("""
                        select column_name from information_schema.columns where table_schema = 'applications'
                        and table_name = 'application' and is_generated = 'NEVER'""").query(String.class).list();
        jdbc.sql("insert into applications.application (" + String.join(", ", columns) + ") select (made.one)."
                        + String.join(", (made.one).", columns) + " " + """
                        from (select jsonb_populate_record(x, jsonb_build_object('id', gen_random_uuid(),
                           'state', 'WITHDRAWN', 'title', 'Prova numero ' || n,
                           'state_since', x.state_since - n / 2 * interval '1 minute')) as one
                         from applications.application x, generate_series(1, :many) n where x.id = :id) made""")
                .param("many", many)
                .param("id", application)
                .update();
    }

    @Test
    void whatLooksAlikeToTheApplicantIsInOneGroup() {
        Map<String, List<OwnGroup>> groups = Arrays.stream(ApplicationState.values())
                .collect(Collectors.groupingBy(
                        ApplicationWords::calm, Collectors.mapping(OwnGroup::of, Collectors.toList())));
        assertThat(groups)
                .hasSizeGreaterThan(10)
                .allSatisfy((word, of) -> assertThat(of)
                        .as("a group would tell what the word " + word + " does not")
                        .containsOnly(of.get(0)));
        assertThat(Arrays.stream(ApplicationState.values()).map(OwnGroup::of)).contains(OwnGroup.values());
    }

    @Test
    void oneApplicationIsShownWithoutAnythingToChooseFrom() throws Exception {
        Document page = page(LIST, giulia);
        assertThat(titles(page)).containsExactly("Orti connessi");
        assertThat(groups(page)).isEmpty();
        assertThat(page.select("main form")).isEmpty();
        assertThat(titles(page(LIST + "?mostra=DRAFT", giulia))).containsExactly("Orti connessi");
        Document none = page(LIST + "?mostra=GRANTED", giulia);
        assertThat(titles(none)).isEmpty();
        assertThat(none.text()).contains("Qui non c’è nessuna domanda", "Mostra tutte le domande");
        assertThat(groups(none)).containsExactly("Tutte 1", "In bozza 1", "Accettate 0");
    }

    @Test
    void whoHasNoneIsInvitedToBegin() throws Exception {
        Viewer chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        for (String address : List.of(LIST, LIST + "?mostra=DRAFT", LIST + "?mostra=niente&dopo=qua&prima=2_0")) {
            assertThat(page(address, chiara).text()).contains("Nessuna domanda, ancora");
        }
        assertThat(page(LIST + "?testo=orti", chiara).text()).contains("Nessuna domanda con queste parole");
    }

    @Test
    void fortyAreReadThereAndBackEachOnce() throws Exception {
        takenBack(39);
        Document page = page(LIST, giulia);
        assertThat(groups(page)).containsExactly("Tutte 40", "In bozza 1", "Ritirate o decadute 39");
        assertThat(page.select(".pages").text()).contains("40 domande");
        List<String> forth = new ArrayList<>(titles(page));
        Document second = page(page.select("a[rel=next]").attr("href"), giulia);
        forth.addAll(titles(second));
        assertThat(forth).hasSize(40).doesNotHaveDuplicates();
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(titles(page(second.select("a[rel=prev]").attr("href"), giulia)))
                .isEqualTo(forth.subList(0, 20));

        Document ended = page(LIST + "?mostra=ENDED", giulia);
        assertThat(ended.select(".parts a[aria-current]").eachText()).containsExactly("Ritirate o decadute 39");
        assertThat(ended.select(".pages").text()).contains("39 domande");
        Document rest = page(ended.select("a[rel=next]").attr("href"), giulia);
        assertThat(titles(rest)).hasSize(19).doesNotContain("Orti connessi");
    }

    @Test
    void wordsAreFoundInTitleCallAndNumberHoweverTheyAreTyped() throws Exception {
        takenBack(25);
        String title = jdbc.sql("select title from calls.call where id = ?")
                .param(call)
                .query(String.class)
                .single();
        assertThat(titles(page(LIST + "?testo=CONNÈSSI%20orti", giulia))).containsExactly("Orti connessi");
        assertThat(titles(page(LIST + "?testo=numero%2017", giulia))).containsExactly("Prova numero 17");
        Document called = page(LIST + "?mostra=DRAFT&testo=" + title.split(" ")[0], giulia);
        assertThat(titles(called)).containsExactly("Orti connessi");
        assertThat(groups(called)).containsExactly("Tutte 26", "In bozza 1", "Ritirate o decadute 25");
        for (String nothing : List.of("%C3%A8%C3%A8zz", "%25", "...%20!?", "_", "orti%20assenti", "%27--")) {
            Document none = page(LIST + "?testo=" + nothing, giulia);
            assertThat(titles(none)).as(nothing).isEmpty();
            assertThat(none.text()).contains("Nessuna domanda con queste parole");
        }
    }

    @Test
    void aPartIsInTheListAndItsTitleIsNotFoundBeforeTheBodyIsTakenIn() throws Exception {
        Viewer chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        UUID part = samples.asked(application, giulia, chiara);
        Document asked = page(LIST, chiara);
        assertThat(titles(asked)).hasSize(1).doesNotContain("Orti connessi");
        assertThat(asked.text()).contains("Come partner di", "Richiesta inviata");
        assertThat(titles(page(LIST + "?testo=orti", chiara))).isEmpty();
        samples.accepted(samples.complete(samples.openCall(), giulia), giulia, chiara);
        assertThat(titles(page(LIST + "?testo=orti&mostra=PARTNER", chiara))).containsExactly("Orti connessi");
        Document partner = page(LIST + "?mostra=PARTNER", chiara);
        assertThat(partner.select("main .tasks a").stream().map(Element::text)).hasSize(2);
        assertThat(partner.select("main .tasks a").eachAttr("href")).contains(LIST + "/partecipazioni/" + part);
        assertThat(titles(page(LIST, giulia))).containsOnly("Orti connessi").hasSize(2);
        assertThat(page(LIST + "?mostra=PARTNER", giulia).text()).contains("Qui non c’è nessuna domanda");
    }
}
