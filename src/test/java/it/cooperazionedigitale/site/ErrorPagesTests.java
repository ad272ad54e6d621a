package it.cooperazionedigitale.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.PortalTest;
import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
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
