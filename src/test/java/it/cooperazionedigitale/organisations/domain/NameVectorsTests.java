package it.cooperazionedigitale.organisations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.domain.Account;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invented names with accents and apostrophes: typed in either Unicode form they are kept as one and found as one. */
@PortalTest
class NameVectorsTests {

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "/identifiers/names.csv", numLinesToSkip = 1)
    void aNameIsTheSameInBothForms(String composed, String decomposed, String folded) {
        String one = read(composed);
        String other = read(decomposed);
        assertThat(Normalizer.isNormalized(one, Normalizer.Form.NFC)).isTrue();
        assertThat(Normalizer.isNormalized(other, Normalizer.Form.NFD)).isTrue();
        assertThat(Account.tidy(other)).isEqualTo(Account.tidy(one)).isEqualTo(one);
        assertThat(Names.tidy("  " + other + "\u00a0"))
                .isEqualTo(Names.tidy(one))
                .isEqualTo(one);
        assertThat(folded(one)).isEqualTo(folded(other)).isEqualTo(read(folded));
    }

    private String folded(String name) {
        return jdbc.sql("select public.folded(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private static String read(String escaped) {
        return ESCAPED.matcher(escaped).replaceAll(sign -> String.valueOf((char) Integer.parseInt(sign.group(1), 16)));
    }
}
