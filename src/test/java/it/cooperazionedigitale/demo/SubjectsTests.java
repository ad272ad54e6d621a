package it.cooperazionedigitale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.DemoTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a screen shows of a mail before it is opened says nothing about anybody: over all mails of the invented history. */
@DemoTest
class SubjectsTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void noSubjectNamesAPersonAnAddressABodyOrATaxCode() {
        List<String> subjects = strings("select distinct subject from outbox.mail");
        List<String> personal = strings("""
                select name from accounts.account union select email from accounts.account
                union select word from accounts.account, regexp_split_to_table(name, '\\s+') word where length(word) > 3
                union select name from organisations.organisation union select tax_code from organisations.organisation
                union select vat_number from organisations.organisation where vat_number is not null""");
        System.out.println("[guard] subjects of the demo's mails: " + subjects.size()
                + ", against words that are somebody's: " + personal.size());
        assertThat(subjects).hasSizeGreaterThan(20);
        assertThat(personal).hasSizeGreaterThan(100);
        assertThat(subjects.stream()
                        .filter(subject ->
                                subject.contains("@") || personal.stream().anyMatch(word -> wholeWord(subject, word)))
                        .toList())
                .isEmpty();
        assertThat(wholeWord("Domanda di Giulia Nardò", "Giulia")).isTrue();
    }

    private static boolean wholeWord(String subject, String word) {
        return (" " + subject.replaceAll("[^\\p{L}\\p{N}@.’-]+", " ") + " ").contains(" " + word + " ");
    }

    private List<String> strings(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
