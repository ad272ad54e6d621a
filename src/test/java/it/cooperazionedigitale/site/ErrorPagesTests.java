package it.cooperazionedigitale.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.PortalTest;
import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@PortalTest
class ErrorPagesTests {

    @Autowired
    MockMvc browser;

    @Autowired
    ThymeleafViewResolver views;

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 410, 413, 422, 429, 500, 503})
    void eachSaysWhatHappenedWhatToDoAndThatDraftsAreSafe(int code) throws Exception {
        for (String language : new String[] {"it", "en"}) {
            String page = browser.perform(get("/error")
                            .param("lingua", language)
                            .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, code))
                    .andExpect(status().is(code))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);

            assertThat(page)
                    .contains(language.equals("it") ? "Errore " + code : "Error " + code)
                    .contains(
                            language.equals("it")
                                    ? "Le bozze che hai già salvato"
                                    : "The drafts you have already saved")
                    .doesNotContain("??");
            assertThat(page.contains(language.equals("it") ? "Codice dell’incidente" : "Incident code"))
                    .isEqualTo(code >= 500);
        }
    }

    @Test
    void whoFoundNoPlaceGetsWhatWasTypedBackAndSendsItAgain() throws Exception {
        MockHttpServletRequest sending = new MockHttpServletRequest("POST", "/coop/domande/1/progetto/bisogno");
        sending.addParameter("answers[need]", "Un \"gestionale\" <per> i soci");
        Document page = crowded(sending);

        assertThat(page.select("main").text())
                .contains("Siamo in tanti")
                .contains("non è andato perso niente")
                .doesNotContain("Codice dell’incidente");
        assertThat(page.select("main form").attr("action")).isEqualTo("/coop/domande/1/progetto/bisogno");
        assertThat(page.select("main form [name=answers[need]]").attr("value"))
                .isEqualTo("Un \"gestionale\" <per> i soci");
    }

    @Test
    void aPasswordIsNotPutIntoThePage() throws Exception {
        MockHttpServletRequest signingIn = new MockHttpServletRequest("POST", "/accedi");
        signingIn.addParameter("email", "giulia@example.org");
        signingIn.addParameter("password", "una password lunga");

        Document page = crowded(signingIn);
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main").text())
                .contains("torna indietro")
                .contains("la password o il codice vanno riscritti")
                .doesNotContain("una password lunga");
    }

    @Test
    void whoWantedToReadOpensTheSamePageOfThisHostAgain() throws Exception {
        MockHttpServletRequest reading = new MockHttpServletRequest("GET", "//elsewhere.example/bandi");
        reading.setQueryString("stato=aperto");

        assertThat(crowded(reading).select("main section.now a").attr("href"))
                .isEqualTo("/elsewhere.example/bandi?stato=aperto");
    }

    private Document crowded(MockHttpServletRequest request) throws Exception {
        return Jsoup.parse(browser.perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503)
                        .requestAttr(TurnedAway.ATTRIBUTE, TurnedAway.of(request)))
                .andExpect(status().is(503))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void thePageStandsEvenWithoutItsFrame() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setCharacterEncoding("UTF-8");

        views.resolveViewName("error/page", Locale.ITALIAN)
                .render(
                        Map.of("status", 503, "incident", "K7X2QP"),
                        browser.perform(get("/chi-siamo")).andReturn().getRequest(),
                        response);

        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .contains("Il portale è in pausa")
                .contains("K7X2QP")
                .contains("href=\"/bandi\"")
                .contains("Accedi");
    }
}
