package it.cooperazionedigitale.organisations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.ActingFor;
import it.cooperazionedigitale.accounts.session.ViewerAssembly;
import it.cooperazionedigitale.organisations.Newcomers;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.organisations.usecase.CreateHub;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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
    private CreateHub creating;

    @Autowired
    private AccountDirectory accounts;

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
                "personName", "Giulia Rossi",
                "email", Newcomers.email("giulia"),
                "password", "una password lunga",
                "name", "Fili d’Erba",
                "kind", "COOPERATIVE",
                "taxCode", Newcomers.elevenDigits(),
                "vatNumber", "",
                "federation", "PICO",
                "comune", "aliano"));
    }

    private ResultActions send(Map<String, String> typed) throws Exception {
        return send(typed, Viewer.anonymous());
    }

    private ResultActions send(Map<String, String> typed, Viewer viewer) throws Exception {
        MockHttpServletRequestBuilder request = post("/registrati").with(csrf()).with(People.as(viewer));
        typed.forEach(request::param);
        return mvc.perform(request);
    }

    private OrganisationSummary bodyOf(Map<String, String> typed) {
        UUID account = accounts.findByEmail(typed.get("email")).orElseThrow().id();
        return directory
                .find(actingFor.body(account, null).orElseThrow().organisationId())
                .orElseThrow();
    }

    @Test
    void giuliaRegistersAndIsInsideAtOnce() throws Exception {
        mvc.perform(get("/registrati"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Legacoop")));
        Map<String, String> giulia = giulia();
        send(giulia).andExpect(status().is3xxRedirection()).andExpect(redirectedUrl("/coop"));
        assertThat(bodyOf(giulia).comuneLabel()).isEqualTo("Aliano (MT)");
    }

    @Test
    void aFirmGoesToItsOwnRoom() throws Exception {
        Map<String, String> marco = giulia();
        marco.put("kind", "TRANSFORMER");
        marco.put("federation", "NONE");
        send(marco).andExpect(redirectedUrl("/trasformatrice"));
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
        "password, troppocorta, organisations.register.password.tooShort",
        "email, giulia@, organisations.register.email.wrong",
        "personName, '', organisations.register.personName.missing",
        "name, x, organisations.name.missing",
        "kind, KING, organisations.register.kind.missing",
        "federation, '', organisations.register.federation.missing"
    })
    void whatCannotBeRightIsSaidAtItsField(String field, String typed, String code) throws Exception {
        Map<String, String> giulia = giulia();
        giulia.put(field, typed);
        send(giulia)
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", field, code))
                .andExpect(content().string(containsString("name".equals(field) ? "Giulia Rossi" : "Fili d")))
                .andExpect(content().string(not(containsString("una password lunga"))));
        assertThat(accounts.findByEmail(giulia.get("email"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"personName", "email", "password", "name", "taxCode", "vatNumber", "comune", "kind", "federation"})
    void tenThousandCharactersAreRefusedEverywhere(String field) throws Exception {
        Map<String, String> giulia = giulia();
        giulia.put(field, "a".repeat(10_000));
        send(giulia)
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrors("form", field));
    }

    @Test
    void anUnclearComuneIsAnsweredWithTheLikelyOnes() throws Exception {
        Map<String, String> giulia = giulia();
        giulia.put("comune", "Castro");
        send(giulia).andExpect(content().string(containsString("Castro (LE)")));
    }

    @Test
    void aKnownAddressAndAKnownBodyAreSaidAtTheirFields() throws Exception {
        Map<String, String> giulia = giulia();
        send(giulia).andExpect(status().is3xxRedirection());
        Map<String, String> sameAddress = giulia();
        sameAddress.put("email", giulia.get("email"));
        send(sameAddress)
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", "email", "accounts.refusal.emailTaken"));
        Map<String, String> sameBody = giulia();
        sameBody.put("taxCode", giulia.get("taxCode"));
        send(sameBody)
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", "taxCode", "organisations.refusal.taken"));
    }

    @Test
    void bothUnicodeFormsOfANameAreKeptAsOne() throws Exception {
        Map<String, String> giulia = giulia();
        giulia.put("name", "Comunita\u0300 Viva");
        send(giulia).andExpect(status().is3xxRedirection());
        assertThat(bodyOf(giulia).name()).isEqualTo("Comunit\u00e0 Viva");
    }

    @Test
    void whoIsSignedInAddsABodyWithoutANewAccount() throws Exception {
        Map<String, String> giulia = giulia();
        send(giulia);
        Viewer viewer = assembly.viewer(
                        accounts.findByEmail(giulia.get("email")).orElseThrow().id(), null)
                .orElseThrow();
        Map<String, String> second = giulia();
        second.remove("password");
        send(second, viewer).andExpect(redirectedUrl("/coop"));
        mvc.perform(get("/account/organizzazioni").with(People.as(viewer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Lavora per questa")));
    }

    @Test
    void giuliaKeepsHerBodysDataAndSeesWhatHerComuneMeans() throws Exception {
        Map<String, String> giulia = giulia();
        send(giulia);
        Viewer viewer = assembly.viewer(
                        accounts.findByEmail(giulia.get("email")).orElseThrow().id(), null)
                .orElseThrow();
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
        assertThat(bodyOf(giulia).counts().members()).isEqualTo(1200);
    }

    private static MockHttpServletRequestBuilder save(Viewer viewer, String members, String women) {
        return post("/coop/organizzazione")
                .with(csrf())
                .with(People.as(viewer))
                .param("name", "Fili d’Erba")
                .param("comune", "Aliano (MT)")
                .param("members", members)
                .param("women", women)
                .param("traits", "COMMUNITY");
    }

    @Test
    void somebodyElsesBodyCannotBeChosen() throws Exception {
        Map<String, String> chiara = giulia();
        send(chiara);
        mvc.perform(post("/account/organizzazioni")
                        .with(csrf())
                        .with(People.as(People.GIULIA))
                        .param("organisation", bodyOf(chiara).id().toString()))
                .andExpect(status().isNotFound());
    }
}
