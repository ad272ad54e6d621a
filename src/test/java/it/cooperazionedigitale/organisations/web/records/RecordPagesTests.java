package it.cooperazionedigitale.organisations.web.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.Colleagues;
import it.cooperazionedigitale.organisations.BodySamples;
import it.cooperazionedigitale.organisations.Newcomers;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.UUID;
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

/** The offices find the records of bodies, see which may be the same one, and merge them by two people. */
@PortalTest
class RecordPagesTests {

    private static final String ROOM = "/admin/organizzazioni";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private JdbcClient jdbc;

    private Viewer anna;
    private Viewer irene;
    private UUID kept;
    private UUID doubled;
    private String mark;

    @BeforeEach
    void twoRecordsOfOneBody() {
        BodySamples samples = new BodySamples(context);
        anna = samples.office("Anna", Role.STAFF);
        irene = samples.office("Irene", Role.ADMIN);
        kept = samples.owner("Giulia").organisationId();
        doubled = samples.owner("Chiara").organisationId();
        mark = "Zq" + Ids.next().toString().substring(24);
        rename(kept, "Cooperativa L’Aquilone " + mark);
        rename(doubled, "Cooperativa L'Aquilóne " + mark);
    }

    private void rename(UUID body, String name) {
        jdbc.sql("update organisations.organisation set name = ? where id = ?")
                .params(name, body)
                .update();
    }

    @Test
    void recordsAreFoundByNameAndCodeWhateverAccentsAreTyped() throws Exception {
        String code = directory.find(kept).orElseThrow().taxCode();
        assertThat(found("testo", "l'aquilone " + mark))
                .containsExactlyInAnyOrder(ROOM + "/" + kept, ROOM + "/" + doubled);
        assertThat(found("testo", code)).containsExactly(ROOM + "/" + kept);
        assertThat(found("testo", mark, "tipo", "TRANSFORMER")).isEmpty();
        assertThat(found("testo", mark, "stato", "unite")).isEmpty();
        assertThat(page(get(ROOM).param("testo", "nulla-" + mark), anna).text())
                .contains("Nessuna organizzazione trovata");
    }

    @Test
    void theStaffProposesAnAdministratorApprovesAndCanUndoIt() throws Exception {
        Document record = page(get(ROOM + "/" + doubled), anna);
        Element propose = record.select("a[href*=unione]").first();
        assertThat(propose).as("the record with the like name is offered").isNotNull();
        assertThat(propose.attr("href")).isEqualTo(ROOM + "/" + doubled + "/unione?con=" + kept);
        assertThat(page(get(ROOM + "/" + doubled), irene).select("a[href*=unione]"))
                .as("an administrator does not propose")
                .isEmpty();

        assertThat(send(anna, ROOM + "/" + doubled + "/unione", "con", kept.toString(), "reason", " ")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(
                                anna,
                                ROOM + "/" + doubled + "/unione",
                                "con",
                                kept.toString(),
                                "reason",
                                "Stesso codice a voce.")
                        .getRedirectedUrl())
                .isEqualTo(ROOM + "/" + doubled);
        assertThat(page(get(ROOM), irene).text()).contains("Un’unione aspetta una decisione");
        String approve = page(get(ROOM + "/" + doubled), irene)
                .select("form[action$=approvazione]")
                .attr("action");
        assertThat(page(get(ROOM + "/" + doubled), anna).select("form[action$=approvazione]"))
                .isEmpty();
        assertThat(send(anna, approve).getStatus()).isEqualTo(404);
        assertThat(send(irene, approve).getStatus()).isEqualTo(302);
        assertThat(send(irene, approve).getStatus()).as("twice is once").isEqualTo(302);
        assertThat(directory.mergedInto(doubled)).contains(kept);
        assertThat(found("testo", mark, "stato", "unite")).containsExactly(ROOM + "/" + doubled);

        String undo = page(get(ROOM + "/" + doubled), irene)
                .select("a[href$=annullamento]")
                .attr("href");
        assertThat(page(get(undo), irene).select("h1").text()).isEqualTo("Annulla l’unione");
        assertThat(send(irene, undo, "reason", "Erano due davvero.").getStatus())
                .isEqualTo(302);
        assertThat(directory.mergedInto(doubled)).isEmpty();
    }

    @Test
    void whoGetsAnOfficeIsAskedForHubAndRegionsAndLosesThemWithTheRole() throws Exception {
        Colleagues people = new Colleagues(context);
        Viewer chief = people.administrator("Irene Conti");
        Viewer nadia = people.withRole("Nadia Greco", Role.NODE_OFFICER, chief);
        String address = "/admin/utenti/" + nadia.id();
        assertThat(page(get(address), chief).text()).contains("Da stabilire: hub e regioni");
        String hub = directory.hubs().get(0).id().toString();
        assertThat(send(chief, address + "/ufficio", "hub", hub).getStatus()).isEqualTo(422);
        assertThat(send(chief, address + "/ufficio", "hub", hub, "regions", "17")
                        .getRedirectedUrl())
                .isEqualTo(address);
        assertThat(page(get(address), chief).text()).contains("Basilicata");
        assertThat(directory.nodeOfficers(UUID.fromString(hub), "17")).contains(nadia.id());
        assertThat(send(chief, address + "/ruoli/NODE_OFFICER/revoca", "reason", "Cambia lavoro.")
                        .getStatus())
                .isEqualTo(302);
        assertThat(directory.nodeOfficers(UUID.fromString(hub), "17")).doesNotContain(nadia.id());
        assertThat(mvc.perform(get(address + "/ufficio").with(People.as(chief)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private List<String> found(String... fields) throws Exception {
        MockHttpServletRequestBuilder request = get(ROOM);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return page(request, anna).select("main table a").stream()
                .map(link -> link.attr("href"))
                .toList();
    }

    private Document page(MockHttpServletRequestBuilder request, Viewer viewer) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(request.with(People.as(viewer))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(Viewer viewer, String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(path).with(People.as(viewer)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    @Test
    void whatTheTeamCannotChangeAnAdministratorSetsRightAndTheOwnersAreTold() throws Exception {
        String room = ROOM + "/" + kept + "/correzione";
        assertThat(page(get(ROOM + "/" + kept), irene).select("a[href$=correzione]"))
                .hasSize(1);
        assertThat(page(get(ROOM + "/" + kept), anna).select("a[href$=correzione]"))
                .isEmpty();
        String hub = directory.find(kept).orElseThrow().hubId().toString();
        String taken = directory.find(doubled).orElseThrow().taxCode();
        String right = Newcomers.elevenDigits();
        assertThat(send(irene, room, "taxCode", taken, "hub", hub, "reason", "Era sbagliato")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(irene, room, "taxCode", right, "hub", hub, "reason", " ")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(irene, room, "taxCode", right, "hub", Ids.next().toString(), "reason", "Era sbagliato")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(anna, room, "taxCode", right, "hub", hub, "reason", "Era sbagliato")
                        .getStatus())
                .isEqualTo(404);
        for (int turn = 0; turn < 2; turn++) {
            assertThat(send(irene, room, "taxCode", right, "hub", hub, "reason", "Era sbagliato")
                            .getRedirectedUrl())
                    .isEqualTo(ROOM + "/" + kept);
        }
        assertThat(directory.find(kept).orElseThrow().taxCode()).isEqualTo(right);
        assertThat(jdbc.sql("select federation is null from organisations.organisation where id = ?")
                        .param(kept)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("select number from organisations.body_number where organisation_id = ?")
                        .param(kept)
                        .query(String.class)
                        .list())
                .containsExactly(right);
        assertThat(jdbc.sql("select count(*) from audit.line where act = 'organisation.corrected' and subject_id = ?")
                        .param(kept)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from outbox.mail where dedupe_key like ?")
                        .param("organisations.mail.corrected/" + kept + "/%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
