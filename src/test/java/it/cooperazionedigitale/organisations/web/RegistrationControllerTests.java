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
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.ActingFor;
import it.cooperazionedigitale.accounts.session.ViewerAssembly;
import it.cooperazionedigitale.organisations.Newcomers;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.organisations.usecase.CreateHub;
import it.cooperazionedigitale.organisations.usecase.OwnBodyQueries;
import it.cooperazionedigitale.shared.Viewer;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class RegistrationControllerTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private OwnBodyQueries bodies;

    @Autowired
    private CreateHub creating;

    @Autowired
    private AccountRegistration registration;

    @Autowired
    private ActingFor actingFor;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private ViewerAssembly assembly;

    @BeforeEach
    void hub() {
        creating.create("PICO", "Fondazione PICO", "Legacoop", Newcomers.irene());
    }

    private static Map<String, String> giulia() {
        return new TreeMap<>(Map.of(
                "name", "Fili d’Erba",
                "kind", "COOPERATIVE",
                "taxCode", Newcomers.elevenDigits(),
                "vatNumber", "",
                "federation", "PICO",
                "comune", "aliano"));
    }

    private Viewer newcomer() {
        UUID account = registration.register(Newcomers.email("giulia"), "Giulia Rossi", "una frase lunga e facile");
        return assembly.viewer(account, null).orElseThrow();
    }

    /** The three pages one after the other; what a page answers to what cannot be right is the last answer. */
    private ResultActions send(Map<String, String> typed, Viewer viewer) throws Exception {
        Cookie[] session = {new Cookie("SID", "none")};
        ResultActions answer = step("", viewer, session, typed, "kind");
        if (answer.andReturn().getResponse().getStatus() == 302) {
            answer = step("/dati", viewer, session, typed, "name", "taxCode", "vatNumber");
        }
        if (answer.andReturn().getResponse().getStatus() == 302) {
            answer = step("/sede", viewer, session, typed, "comune", "federation");
        }
        return answer;
    }

    private ResultActions step(
            String page, Viewer viewer, Cookie[] session, Map<String, String> typed, String... fields)
            throws Exception {
        MockHttpServletRequestBuilder request = post("/registrati/organizzazione" + page)
                .with(csrf())
                .with(People.as(viewer))
                .cookie(session);
        for (String field : fields) {
            request.param(field, typed.get(field));
        }
        ResultActions answer = mvc.perform(request);
        Cookie given = answer.andReturn().getResponse().getCookie("SID");
        session[0] = given == null ? session[0] : given;
        return answer;
    }

    private OrganisationSummary bodyOf(Viewer viewer) {
        return directory
                .find(actingFor.body(viewer.id(), null).orElseThrow().organisationId())
                .orElseThrow();
    }

    @Test
    void giuliaBringsHerCooperativeInThreeShortPages() throws Exception {
        Viewer giulia = newcomer();
        mvc.perform(get("/registrati/organizzazione").with(People.as(giulia)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Passo 3 di 5")))
                .andExpect(content().string(containsString("aspetto un invito")));
        send(giulia(), giulia).andExpect(redirectedUrl("/coop"));
        assertThat(bodyOf(giulia).comuneLabel()).isEqualTo("Aliano (MT)");
    }

    @Test
    void whoIsNotSignedInIsSentToSignIn() throws Exception {
        mvc.perform(get("/registrati/organizzazione")).andExpect(redirectedUrl("/accedi"));
    }

    @Test
    void goingBackShowsWhatWasTyped() throws Exception {
        Viewer giulia = newcomer();
        Cookie[] session = {new Cookie("SID", "none")};
        Map<String, String> typed = giulia();
        step("", giulia, session, typed, "kind");
        step("/dati", giulia, session, typed, "name", "taxCode", "vatNumber");
        mvc.perform(get("/registrati/organizzazione/dati")
                        .with(People.as(giulia))
                        .cookie(session))
                .andExpect(content().string(containsString(typed.get("taxCode"))));
    }

    @Test
    void whoSkipsAPageIsLedToTheFirst() throws Exception {
        mvc.perform(get("/registrati/organizzazione/sede").with(People.as(newcomer())))
                .andExpect(redirectedUrl("/registrati/organizzazione"));
    }

    @Test
    void whoWaitsForAnInvitationNeedsNoBody() throws Exception {
        Map<String, String> none = giulia();
        none.put("kind", "NOBODY");
        step("", newcomer(), new Cookie[] {new Cookie("SID", "none")}, none, "kind")
                .andExpect(redirectedUrl("/account/organizzazioni"));
    }

    @Test
    void aFirmGoesToItsOwnRoom() throws Exception {
        Map<String, String> marco = giulia();
        marco.put("kind", "TRANSFORMER");
        marco.put("federation", "NONE");
        send(marco, newcomer()).andExpect(redirectedUrl("/trasformatrice"));
    }

    @Test
    void aFreelancerRegistersWithTheOwnCode() throws Exception {
        Map<String, String> marco = giulia();
        marco.put("kind", "TRANSFORMER");
        marco.put("federation", "NONE");
        marco.put("taxCode", "RSSMRA85T10A562S");
        send(marco, newcomer()).andExpect(redirectedUrl("/trasformatrice"));
    }

    @ParameterizedTest
    @CsvSource({
        "taxCode, 00000000000, organisations.taxCode.wrong",
        "taxCode, 12345678901, organisations.taxCode.wrong",
        "taxCode, ABCDEFGHILM, organisations.taxCode.wrong",
        "taxCode, '', organisations.taxCode.missing",
        "taxCode, RSSMRA85T10A562S, organisations.taxCode.ofPerson",
        "vatNumber, 00000000000, organisations.vatNumber.wrong",
        "vatNumber, dodici, organisations.vatNumber.wrong",
        "comune, Atlantide, organisations.comune.unknown",
        "comune, Castro, organisations.comune.several",
        "comune, '', organisations.comune.missing",
        "name, x, organisations.name.missing",
        "kind, KING, organisations.register.kind.missing",
        "federation, '', organisations.register.federation.missing"
    })
    void whatCannotBeRightIsSaidAtItsField(String field, String typed, String code) throws Exception {
        Map<String, String> giulia = giulia();
        giulia.put(field, typed);
        Viewer newcomer = newcomer();
        send(giulia, newcomer)
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", field, code));
        assertThat(actingFor.body(newcomer.id(), null)).isEmpty();
    }

    /** Each page with one wrong entry comes back with all its entries, also the right ones. */
    @ParameterizedTest
    @CsvSource({
        "name, x, name|taxCode|vatNumber",
        "taxCode, 12345678901, name|taxCode|vatNumber",
        "vatNumber, dodici, name|taxCode|vatNumber",
        "comune, Atlantide, comune|federation",
        "federation, '', comune|federation"
    })
    void typedTextIsKeptOnAWrongEntry(String field, String typed, String kept) throws Exception {
        Map<String, String> giulia = giulia();
        giulia.put("vatNumber", giulia.get("taxCode"));
        giulia.put(field, typed);
        Document page = Jsoup.parse(send(giulia, newcomer())
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        for (String name : kept.split("[|]")) {
            assertThat(page.select("[name=" + name + "]")).as(name).isNotEmpty();
            assertThat(shown(page, name)).as(name).isEqualTo(giulia.get(name));
        }
    }

    /** What a field shows: its text, or the choice that is taken. */
    private static String shown(Document page, String name) {
        Elements choices = page.select("input[type=radio][name=" + name + "]");
        return choices.isEmpty()
                ? page.select("[name=" + name + "]").val()
                : choices.stream()
                        .filter(choice -> choice.hasAttr("checked"))
                        .map(Element::val)
                        .findFirst()
                        .orElse("");
    }

    @ParameterizedTest
    @CsvSource({"name", "taxCode", "vatNumber", "comune", "kind", "federation"})
    void tenThousandCharactersAreRefusedEverywhere(String field) throws Exception {
        Map<String, String> giulia = giulia();
        giulia.put(field, "a".repeat(10_000));
        send(giulia, newcomer())
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrors("form", field));
    }

    @Test
    void anUnclearComuneIsAnsweredWithTheLikelyOnes() throws Exception {
        Map<String, String> giulia = giulia();
        giulia.put("comune", "Castro");
        send(giulia, newcomer()).andExpect(content().string(containsString("Castro (LE)")));
    }

    @Test
    void aKnownBodyIsSaidAtItsField() throws Exception {
        Map<String, String> giulia = giulia();
        send(giulia, newcomer()).andExpect(redirectedUrl("/coop"));
        Map<String, String> sameBody = giulia();
        sameBody.put("taxCode", giulia.get("taxCode"));
        send(sameBody, newcomer())
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", "taxCode", "organisations.refusal.taken"))
                .andExpect(content().string(containsString(giulia.get("taxCode"))));
    }

    @Test
    void bothUnicodeFormsOfANameAreKeptAsOne() throws Exception {
        Map<String, String> giulia = giulia();
        giulia.put("name", "Comunita\u0300 Viva");
        Viewer newcomer = newcomer();
        send(giulia, newcomer).andExpect(status().is3xxRedirection());
        assertThat(bodyOf(newcomer).name()).isEqualTo("Comunit\u00e0 Viva");
    }

    @Test
    void whoHasABodyAddsAnother() throws Exception {
        Viewer giulia = newcomer();
        send(giulia(), giulia);
        send(giulia(), giulia).andExpect(redirectedUrl("/coop"));
        mvc.perform(get("/account/organizzazioni").with(People.as(giulia)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Lavora per questa")));
    }

    @Test
    void giuliaKeepsHerBodysDataAndSeesWhatHerComuneMeans() throws Exception {
        Viewer newcomer = newcomer();
        send(giulia(), newcomer);
        Viewer viewer = assembly.viewer(newcomer.id(), null).orElseThrow();
        mvc.perform(get("/coop/organizzazione").with(People.as(viewer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Aliano (MT)")))
                .andExpect(content().string(containsString("area interna")));
        mvc.perform(save(viewer, "12", "13"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", "women", "organisations.counts.women.tooMany"));
        mvc.perform(save(viewer, "12", "x"))
                .andExpect(model().attributeHasFieldErrorCode("form", "women", "organisations.counts.wrong"));
        mvc.perform(save(viewer, "1.200", "8")).andExpect(redirectedUrl("/coop/organizzazione"));
        assertThat(bodyOf(viewer).counts().members()).isEqualTo(1200);
    }

    private MockHttpServletRequestBuilder save(Viewer viewer, String members, String women) {
        return post("/coop/organizzazione/numeri")
                .with(csrf())
                .with(People.as(viewer))
                .param("base", bodies.sheet(viewer).orElseThrow().numbers().mark())
                .param("members", members)
                .param("women", women);
    }

    @Test
    void somebodyElsesBodyCannotBeChosen() throws Exception {
        Viewer chiara = newcomer();
        send(giulia(), chiara);
        mvc.perform(post("/account/organizzazioni")
                        .with(csrf())
                        .with(People.as(People.GIULIA))
                        .param("organisation", bodyOf(chiara).id().toString()))
                .andExpect(status().isNotFound());
    }
}
