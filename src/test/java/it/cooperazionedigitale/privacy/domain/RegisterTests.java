package it.cooperazionedigitale.privacy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.PersonalColumn;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column of every table of the real database is decided: personal, and then how, or not personal. */
@PortalTest
class RegisterTests {

    private static final Path DOCUMENT = Path.of("docs", "privacy-register.md");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Register register;

    @Autowired
    private MessageSource messages;

    @Test
    void everyColumnOfTheDatabaseIsDecidedOnce() {
        List<String> real = columnsOfTheDatabase();
        System.out.println("[privacy] columns decided: " + real.size() + " in "
                + register.tables().size() + " tables, of which personal: "
                + register.columns().size());
        assertThat(faults(real, register.columns(), register.tables())).isEmpty();
        assertThat(real).hasSizeGreaterThan(650);
        assertThat(register.columns()).hasSizeGreaterThan(180);
    }

    @Test
    void aNewColumnFailsUntilSomebodyDecides() {
        List<String> real = new ArrayList<>(columnsOfTheDatabase());
        real.add("accounts.account.nickname");
        assertThat(faults(real, register.columns(), register.tables()))
                .containsExactly("accounts.account.nickname: nobody has decided whether it is personal");
    }

    @Test
    void aColumnDecidedTwiceOrGoneIsFound() {
        List<PersonalColumn> columns = List.of(
                new PersonalColumn("a.b", "name", What.IDENTITY, Processing.ACCOUNT, AtErasure.REPLACED, Hold.NONE));
        assertThat(faults(
                        List.of("a.b.id", "a.b.name"),
                        columns,
                        List.of(PersonalTable.of("a.b").nothing("id", "name", "gone"))))
                .containsExactlyInAnyOrder("a.b.name: decided twice", "a.b.gone: there is no such column");
    }

    @Test
    void whatIsHeldSaysWhy() {
        assertThatThrownBy(() ->
                        new PersonalColumn("a.b", "name", What.IDENTITY, Processing.ACCOUNT, AtErasure.HELD, Hold.NONE))
                .hasMessageContaining("without a reason");
    }

    @Test
    void theDocumentIsThatOfTheCode() throws IOException {
        String now = RegisterDocument.of(register, messages, Locale.ENGLISH);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(DOCUMENT, now);
        }
        assertThat(Files.readString(DOCUMENT).replace("\r\n", "\n"))
                .as("run with -Ddocs.write=true and look at the difference")
                .isEqualTo(now);
    }

    private List<String> columnsOfTheDatabase() {
        return jdbc.sql("""
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                where table_schema not in ('pg_catalog', 'information_schema')
                  and (table_schema, table_name) in (
                    select table_schema, table_name from information_schema.tables where table_type = 'BASE TABLE')
                order by 1""").query(String.class).list();
    }

    private static List<String> faults(List<String> real, List<PersonalColumn> personal, List<PersonalTable> tables) {
        Map<String, Integer> decided = new HashMap<>();
        personal.forEach(column -> decided.merge(column.table() + "." + column.column(), 1, Integer::sum));
        tables.forEach(table ->
                table.others().forEach(column -> decided.merge(table.name() + "." + column, 1, Integer::sum)));
        List<String> faults = new ArrayList<>();
        for (String column : real) {
            int times = decided.getOrDefault(column, 0);
            if (times == 0) {
                faults.add(column + ": nobody has decided whether it is personal");
            } else if (times > 1) {
                faults.add(column + ": decided twice");
            }
        }
        new TreeSet<>(decided.keySet())
                .stream()
                        .filter(column -> !real.contains(column))
                        .forEach(column -> faults.add(column + ": there is no such column"));
        return faults;
    }
}
