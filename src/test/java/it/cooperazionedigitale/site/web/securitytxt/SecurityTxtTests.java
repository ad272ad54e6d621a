package it.cooperazionedigitale.site.web.securitytxt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class SecurityTxtTests {

    @BeforeEach
    void somebodyAsks() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/.well-known/security.txt");
        request.setScheme("https");
        request.setServerName("portale.example.org");
        request.setServerPort(443);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void theyLeave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void itIsGoodForHalfAYearFromTodayAndNamesItsOwnAddress() {
        Clock today = Clock.fixed(Instant.parse("2027-03-31T10:15:30Z"), ZoneOffset.UTC);

        assertThat(new SecurityTxtController(today).show()).isEqualTo("""
                        Contact: mailto:sicurezza@example.org
                        Expires: 2027-09-27T00:00:00Z
                        Preferred-Languages: it, en
                        Canonical: https://portale.example.org/.well-known/security.txt
                        Policy: https://portale.example.org/sicurezza
                        """);
    }
}
