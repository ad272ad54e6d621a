package it.cooperazionedigitale.reference.web.comuni;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class ComuniControllerTests {

    @Autowired
    MockMvc browser;

    @Test
    void typingWithoutAccentsSuggestsTheComuneWithItsProvince() throws Exception {
        browser.perform(get("/riferimenti/comuni").param("q", "l aq"))
                .andExpect(status().isOk())
                .andExpect(content().json("[{'label': \"L'Aquila (AQ)\", 'place': \"L'Aquila, Abruzzo\"}]"));
    }

    @Test
    void atMostTenAreSuggestedAndTheAnswerMayBeKept() throws Exception {
        browser.perform(get("/riferimenti/comuni").param("q", "san"))
                .andExpect(jsonPath("$", hasSize(10)))
                .andExpect(header().string("Cache-Control", containsString("public")))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(cookie().doesNotExist("SID"));
    }

    @Test
    void nothingSensibleSuggestsNothing() throws Exception {
        browser.perform(get("/riferimenti/comuni"))
                .andExpect(content().json("[]"))
                .andExpect(header().string("Cache-Control", "no-store"));
        browser.perform(get("/riferimenti/comuni").param("q", "<script>alert(1)</script>"))
                .andExpect(content().json("[]"));
        browser.perform(get("/riferimenti/comuni").param("q", "a".repeat(10_000)))
                .andExpect(status().isOk())
                .andExpect(content().json("[]"));
    }

    @Test
    void nothingCanBeSentThere() throws Exception {
        browser.perform(post("/riferimenti/comuni").param("q", "roma")).andExpect(status().is4xxClientError());
    }
}
