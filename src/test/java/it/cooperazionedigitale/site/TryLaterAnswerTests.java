package it.cooperazionedigitale.site;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@PortalTest
class TryLaterAnswerTests {

    @Autowired
    private TryLaterAnswer tryLater;

    private String said(MockHttpServletRequest request) throws Exception {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            MockHttpServletResponse response = new MockHttpServletResponse();
            tryLater.send(Duration.ofSeconds(61), request, response);
            assertThat(response.getStatus()).isEqualTo(429);
            assertThat(response.getHeader("Retry-After")).isEqualTo("61");
            return String.valueOf(request.getAttribute(ErrorAdvice.REASON));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void itSpeaksThePortalsLanguageWhateverTheBrowserPrefers() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addPreferredLocale(Locale.ENGLISH);
        assertThat(said(request)).contains("2 minuti");
    }

    @Test
    void whoChoseEnglishReadsEnglish() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("lingua", "en"));
        assertThat(said(request)).contains("2 minutes");
    }
}
