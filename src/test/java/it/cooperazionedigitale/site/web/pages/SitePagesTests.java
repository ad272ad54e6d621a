package it.cooperazionedigitale.site.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.PortalTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class SitePagesTests {

    @Autowired
    MockMvc browser;

    @ParameterizedTest
    @CsvSource({
        "/chi-siamo, Chi siamo, About us",
        "/privacy, Privacy, Privacy",
        "/cookie, Cookie, Cookies",
        "/accessibilita, Accessibilità, Accessibility",
        "/note-legali, Note legali, Legal notes",
        "/sicurezza, Sicurezza, Security",
        "/mappa-del-sito, Mappa del sito, Site map"
    })
    void anybodyReadsThemInBothLanguagesAndIsNotFollowed(String address, String italian, String english)
            throws Exception {
        assertThat(read(address, "it")).contains("<h1>" + italian + "</h1>").doesNotContain("??");
        assertThat(read(address, "en")).contains("<h1>" + english + "</h1>").doesNotContain("??");
    }

    private String read(String address, String language) throws Exception {
        return browser.perform(get(address).param("lingua", language))
                .andExpect(status().isOk())
                .andExpect(cookie().doesNotExist("SID"))
                .andExpect(header().exists("Content-Security-Policy"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
