package it.cooperazionedigitale.site.web.securitytxt;

import it.cooperazionedigitale.site.AccessibleTo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where to report a flaw, for machines and for those who look there first (RFC 9116). */
@Controller
@AccessibleTo(everybody = true)
class SecurityTxtController {

    /** RFC 9116 asks for less than a year, so that a forgotten file does not mislead. */
    private static final Duration VALID = Duration.ofDays(180);

    private final Clock clock;

    SecurityTxtController(Clock clock) {
        this.clock = clock;
    }

    /** The file, valid for half a year from today. */
    @GetMapping(path = "/.well-known/security.txt", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String show() {
        String portal = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        Instant expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID);
        return String.join(
                "\n",
                "Contact: mailto:sicurezza@example.org",
                "Expires: " + expires,
                "Preferred-Languages: it, en",
                "Canonical: " + portal + "/.well-known/security.txt",
                "Policy: " + portal + "/sicurezza",
                "");
    }
}
