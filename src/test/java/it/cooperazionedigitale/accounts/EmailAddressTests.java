package it.cooperazionedigitale.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @CsvSource({
        "' Giulia@Example.ORG ', giulia@example.org",
        "giulia@citta\u0300.it, giulia@xn--citt-3na.it",
        "giulia@citt\u00e0.it, giulia@xn--citt-3na.it",
        "GIULIA@CITT\u00c0.IT, giulia@xn--citt-3na.it",
        "giulia@xn--citt-3na.it, giulia@xn--citt-3na.it",
        "o'brien+coop@mail.example.org, o'brien+coop@mail.example.org"
    })
    void oneAddressHasOneForm(String typed, String stored) {
        assertThat(EmailAddress.parse(typed)).contains(new EmailAddress(stored));
        assertThat(EmailAddress.normalised(EmailAddress.normalised(typed))).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "giulia",
                "giulia@",
                "@example.org",
                "giulia@example",
                "giulia@-example.org",
                "giulia@example..org",
                "giulia rossi@example.org",
                "giulia@exa mple.org",
                "giulia@example.org\r\nBcc: altri@example.org",
                "gi\u0000ulia@example.org",
                "<giulia@example.org>",
                "giulia@192.0.2.1"
            })
    void whatCannotBeReachedIsNoAddress(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"giulia@xn--citt-3na.it, giulia@citt\u00e0.it", "giulia@example.org, giulia@example.org"})
    void peopleSeeTheirOwnLetters(String stored, String shown) {
        assertThat(EmailAddress.shown(stored)).isEqualTo(shown);
    }
}
