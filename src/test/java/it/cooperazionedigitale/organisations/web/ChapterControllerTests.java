package it.cooperazionedigitale.organisations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.organisations.BodySamples;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.domain.Chapter;
import it.cooperazionedigitale.organisations.usecase.OrganisationSheet;
import it.cooperazionedigitale.organisations.usecase.OwnBodyQueries;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The sections of a body's page: what can be kept, what is refused and where, and two people at the same section. */
@PortalTest
class ChapterControllerTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OwnBodyQueries bodies;

    @Autowired
    private JdbcClient jdbc;

    private BodySamples samples;
    private Viewer giulia;

    @BeforeEach
    void giuliaRepresentsHerCooperative() {
        samples = new BodySamples(context);
        giulia = samples.owner("Giulia");
    }

    private OrganisationSheet sheet() {
        return bodies.sheet(giulia).orElseThrow();
    }

    private String mark(Function<OrganisationSheet, Chapter> chapter) {
        return chapter.apply(sheet()).mark();
    }

    private ResultActions save(String section, String base, Map<String, String> typed, Viewer viewer) throws Exception {
        MockHttpServletRequestBuilder request = post("/coop/organizzazione/" + section)
                .with(csrf())
                .with(People.as(viewer))
                .param("actingFor", giulia.organisationId().toString())
                .param("base", base);
        typed.forEach(request::param);
        return mvc.perform(request);
    }

    private static Map<String, String> profile(String name) {
        return new TreeMap<>(Map.of("name", name, "vatRecovery", "PARTLY", "size", "SMALL", "ateco", "88.10.00"));
    }

    @Test
    void everySectionIsKept() throws Exception {
        save("identita", mark(OrganisationSheet::profile), profile("Caffe\u0300 dell'Orto"), giulia)
                .andExpect(redirectedUrl("/coop/organizzazione"));
        assertThat(sheet().profile().name()).isEqualTo("Caff\u00e8 dell'Orto");
        save(
                        "registri",
                        mark(OrganisationSheet::registers),
                        Map.of(
                                "alboNumber",
                                "a 123.456",
                                "alboCategory",
                                "C03",
                                "rea",
                                "REA mt-12345",
                                "pec",
                                "X@PEC.it"),
                        giulia)
                .andExpect(redirectedUrl("/coop/organizzazione"));
        assertThat(sheet().registers().toString()).contains("A123456", "C03", "MT-12345", "x@pec.it");
        save(
                        "sedi",
                        mark(OrganisationSheet::seats),
                        Map.of(
                                "comune",
                                "Stigliano",
                                "registered",
                                "Matera",
                                "others[0]",
                                "aliano",
                                "others[1]",
                                "Aliano (MT)"),
                        giulia)
                .andExpect(redirectedUrl("/coop/organizzazione"));
        assertThat(sheet().comune().name()).isEqualTo("Stigliano");
        assertThat(sheet().others()).extracting("name").containsExactly("Aliano");
        save(
                        "caratteristiche",
                        mark(OrganisationSheet::features),
                        Map.of(
                                "traits",
                                "COMMUNITY",
                                "evidence[COMMUNITY]",
                                "Elenco regionale, n. 12",
                                "evidence[SOCIAL_A]",
                                "no"),
                        giulia)
                .andExpect(redirectedUrl("/coop/organizzazione"));
        assertThat(sheet().features().evidence()).hasToString("{COMMUNITY=Elenco regionale, n. 12}");
        mvc.perform(get("/coop/organizzazione").with(People.as(giulia)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("MT-12345")))
                .andExpect(content().string(containsString("Stigliano (MT), Basilicata")));
    }

    @ParameterizedTest
    @CsvSource({
        "identita, name, x, organisations.name.missing",
        "identita, vatNumber, 12345678901, organisations.vatNumber.wrong",
        "identita, ateco, 99.99.99.99, organisations.ateco.wrong",
        "registri, alboNumber, AB1, organisations.albo.wrong",
        "registri, rea, 12345, organisations.rea.wrong",
        "registri, rea, ZZ 12345, organisations.rea.province",
        "registri, pec, coop@, organisations.pec.wrong",
        "sedi, comune, Atlantide, organisations.comune.unknown",
        "sedi, registered, Castro, organisations.comune.several",
        "sedi, others[0], Atlantide, organisations.comune.unknown",
        "numeri, women, 5, organisations.counts.women.tooMany",
        "numeri, workerWomen, 1, organisations.counts.workerWomen.tooMany",
        "numeri, workerUnder36, 1, organisations.counts.workerUnder36.tooMany",
        "numeri, members, dodici, organisations.counts.wrong"
    })
    void whatCannotBeRightIsSaidAtItsFieldAndWhatWasTypedStays(String section, String field, String typed, String code)
            throws Exception {
        Map<String, String> fields = new TreeMap<>();
        if (section.equals("sedi")) {
            fields.put("comune", "Aliano");
        }
        if (section.equals("identita")) {
            fields.put("name", "Fili d’Erba");
        }
        fields.put(field, typed);
        save(section, "x", fields, giulia)
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", field, code))
                .andExpect(content().string(containsString("value=\"" + typed + "\"")));
    }

    @Test
    void twoPeopleAtTheSameSectionSeeBothTextsAndNothingIsLost() throws Exception {
        Viewer luca = samples.member(giulia, "Luca", TeamRole.EDITOR);
        String opened = mark(OrganisationSheet::profile);
        save("identita", opened, profile("Fili d’Erba nuova"), giulia).andExpect(status().is3xxRedirection());
        save("identita", opened, profile("Fili d’Erba di Luca"), luca)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Fili d’Erba nuova")))
                .andExpect(content().string(containsString("Fili d’Erba di Luca")));
        assertThat(sheet().profile().name()).isEqualTo("Fili d’Erba nuova");
        save("identita", mark(OrganisationSheet::profile), profile("Fili d’Erba di Luca"), luca)
                .andExpect(redirectedUrl("/coop/organizzazione"));
        assertThat(sheet().profile().name()).isEqualTo("Fili d’Erba di Luca");
    }

    @Test
    void twoPeopleAtDifferentSectionsDoNotDisturbEachOtherAndTheSameTwiceIsOnce() throws Exception {
        String profile = mark(OrganisationSheet::profile);
        String numbers = mark(OrganisationSheet::numbers);
        save("identita", profile, profile("Fili d’Erba"), giulia).andExpect(status().is3xxRedirection());
        save("identita", profile, profile("Fili d’Erba"), giulia).andExpect(status().is3xxRedirection());
        save("numeri", numbers, Map.of("members", "9"), giulia).andExpect(status().is3xxRedirection());
        assertThat(jdbc.sql("select count(*) from audit.line where subject_id = ? and act = 'organisation.updated'")
                        .param(giulia.organisationId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aReaderReadsAndASaveFromAPageOfAnotherBodyIsRefused() throws Exception {
        Viewer pia = samples.member(giulia, "Pia", TeamRole.VIEWER);
        for (String section : List.of("identita", "registri", "sedi", "numeri", "caratteristiche")) {
            mvc.perform(get("/coop/organizzazione/" + section).with(People.as(pia)))
                    .andExpect(status().isOk());
        }
        save("numeri", mark(OrganisationSheet::numbers), Map.of("members", "9"), pia)
                .andExpect(status().isNotFound());
        mvc.perform(post("/coop/organizzazione/conferma").with(csrf()).with(People.as(pia)))
                .andExpect(status().isNotFound());
        Viewer chiara = samples.owner("Chiara");
        save("numeri", mark(OrganisationSheet::numbers), Map.of("members", "9"), chiara)
                .andExpect(status().isConflict());
        assertThat(sheet().numbers().people().members()).isZero();
    }

    @Test
    void dataOlderThanTwelveMonthsAreAskedForAndConfirmedInOneClick() throws Exception {
        jdbc.sql("update organisations.organisation set confirmed_at = now() - interval '13 months' where id = ?")
                .param(giulia.organisationId())
                .update();
        assertThat(bodies.care(giulia).stale()).isTrue();
        save("identita", mark(OrganisationSheet::profile), profile("Fili nuovi"), giulia)
                .andExpect(redirectedUrl("/coop/organizzazione"));
        assertThat(bodies.care(giulia).stale())
                .as("one section says nothing of the others")
                .isTrue();
        mvc.perform(get("/coop/organizzazione").with(People.as(giulia)))
                .andExpect(content().string(containsString("più di 12 mesi")));
        mvc.perform(post("/coop/organizzazione/conferma").with(csrf()).with(People.as(giulia)))
                .andExpect(redirectedUrl("/coop/organizzazione"));
        assertThat(bodies.care(giulia).stale()).isFalse();
    }

    @Test
    void anAssociationHasARuntsNumberAndAFirmIsNotAskedForCounts() throws Exception {
        giulia = samples.owner("Anna", OrganisationKind.NON_PROFIT);
        save("registri", mark(OrganisationSheet::registers), Map.of("runts", "12.345", "alboNumber", "A123456"), giulia)
                .andExpect(redirectedUrl("/coop/organizzazione"));
        assertThat(sheet().registers().runts()).hasToString("RuntsNumber[value=12345]");
        assertThat(sheet().registers().albo()).isNull();
        Viewer marco = samples.owner("Marco", OrganisationKind.TRANSFORMER);
        mvc.perform(get("/coop/organizzazione/numeri").with(People.as(marco))).andExpect(status().isNotFound());
        mvc.perform(get("/coop/organizzazione/registri").with(People.as(marco))).andExpect(status().isOk());
    }
}
