package it.cooperazionedigitale.reference.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.reference.ReferenceData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Every test starts the loader again by hand and rolls back what it did. */
@PortalTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class LoadReferenceDataTests {

    @Autowired
    ReferenceData reference;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    @Test
    void theSecondStartLoadsNothing(CapturedOutput output) {
        List<?> before = jdbc.queryForList("select * from reference.dataset order by name");
        assertThat(before).hasSize(8);
        start();
        assertThat(jdbc.queryForList("select * from reference.dataset order by name"))
                .isEqualTo(before);
        assertThat(written("reference.comune")).isZero();
        assertThat(output).doesNotContain("Reference data");
    }

    @Test
    void aChangedFileUpdatesItsDatasetAndNoOther(CapturedOutput output) throws IOException {
        put("comuni.csv", text -> text.replace("077002,Aliano,", "077002,Alianello,"));
        start();
        assertThat(reference.comune("077002").orElseThrow().label()).isEqualTo("Alianello (MT)");
        assertThat(reference.comuneNamed("alianello")).isPresent();
        assertThat(reference.comuneNamed("aliano")).isEmpty();
        assertThat(written("reference.comune")).as("only the row that changed").isEqualTo(1);
        assertThat(written("reference.ateco")).isZero();
        assertThat(jdbc.queryForObject("select source from reference.dataset where name = 'comuni'", String.class))
                .isEqualTo(folder.toString());
        assertThat(output).contains("Reference data comuni: 7894 rows from " + folder);
        start();
        assertThat(output.getAll().split("Reference data comuni: 7894"))
                .as("loaded once")
                .hasSize(2);
    }

    @Test
    void aComuneThatIsNoLongerListedIsFoundByCodeAndNotByName() throws IOException {
        put("comuni.csv", text -> text.replaceFirst("\n001002,.*", ""));
        put("aree_interne.csv", text -> text.replaceFirst("\n001002,.*", ""));
        start();
        assertThat(reference.comune("001002")).map(Comune::label).contains("Airasca (TO)");
        assertThat(reference.comuneNamed("airasca")).isEmpty();
        assertThat(reference.searchComuni("airasca", 10)).isEmpty();
        assertThat(jdbc.queryForObject("select rows from reference.dataset where name = 'comuni'", Integer.class))
                .isEqualTo(7893);
    }

    @Test
    void aBrokenFileIsRefusedAndTheDataStay(CapturedOutput output) throws IOException {
        put("comuni.csv", text -> text.replaceFirst("codice_istat,nome,", "codice_istat,denominazione,"));
        put("ateco.csv", text -> text.substring(0, 100_000));
        put("sdg.csv", text -> text.substring(0, text.indexOf("17,")));
        put("festivita_date.csv", text -> text.replace("2024-01-01", "2024-02-30"));
        put("nuts.csv", text -> "");
        List<?> before = jdbc.queryForList("select * from reference.dataset order by name");
        start();
        assertThat(jdbc.queryForList("select * from reference.dataset order by name"))
                .isEqualTo(before);
        assertThat(reference.comuneNamed("Aliano")).isPresent();
        assertThat(reference.goals()).hasSize(17);
        assertThat(output)
                .contains("Reference data comuni refused, the data loaded before stay: comuni.csv: the header is")
                .contains("Reference data ateco refused")
                .contains("Reference data goals refused, the data loaded before stay: sdg.csv: 16 rows, at least 17")
                .contains("Reference data holidays refused")
                .contains("Reference data regions refused, the data loaded before stay: nuts.csv: the header is []");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aFileTheDatabaseRefusesChangesNothing(CapturedOutput output) throws IOException {
        put("province.csv", text -> text.replace("077,077,MT,Matera,provincia,17", "077,077,MT,Matera,provincia,99"));
        List<?> before = jdbc.queryForList("select * from reference.province order by code");
        start();
        assertThat(jdbc.queryForList("select * from reference.province order by code"))
                .isEqualTo(before);
        assertThat(output)
                .contains(
                        "Reference data provinces refused, the data loaded before stay: ERROR: insert or update on table");
    }

    @Test
    void aFirstStartWithABrokenFileTakesThePortalsOwn(CapturedOutput output) throws IOException {
        jdbc.update("delete from reference.dataset where name = 'goals'");
        jdbc.update("delete from reference.goal");
        put("sdg.csv", text -> "codice\n");
        start();
        assertThat(output)
                .contains("Reference data goals refused")
                .contains("Reference data goals: 17 rows from portal");
        assertThat(jdbc.queryForObject("select count(*) from reference.goal where current", Integer.class))
                .isEqualTo(17);
    }

    @Test
    void rowsLostByHandAreLoadedAgain() {
        jdbc.update("delete from reference.legal_form where cooperative");
        start();
        assertThat(jdbc.queryForObject("select count(*) from reference.legal_form", Integer.class))
                .isEqualTo(62);
    }

    @Test
    void aFolderThatIsNotThereIsSaid(CapturedOutput output) {
        start(folder.resolve("missing"));
        assertThat(output).contains("there is no folder " + folder.resolve("missing"));
    }

    @Test
    void everythingIsLoadedAnewWhereItWasLost() {
        for (String table : List.of(
                "comune_name",
                "comune",
                "province",
                "region",
                "ateco",
                "goal",
                "holiday",
                "legal_form",
                "albo_entry",
                "dataset")) {
            jdbc.update("delete from reference." + table);
        }
        start();
        assertThat(jdbc.queryForObject("select sum(rows) from reference.dataset", Integer.class))
                .isEqualTo(11_531);
    }

    private void start() {
        start(folder);
    }

    private void start(Path from) {
        new LoadReferenceData(
                        new ReferenceFiles(from.toString()),
                        new ReferenceTables(jdbc, Clock.offset(clock, Duration.ofDays(1))),
                        new SmallLists(JdbcClient.create(jdbc)),
                        transaction)
                .run(mock(ApplicationArguments.class));
    }

    private void put(String file, UnaryOperator<String> change) throws IOException {
        String text = new ClassPathResource("reference/" + file).getContentAsString(UTF_8);
        assertThat(change.apply(text)).isNotEqualTo(text);
        Files.writeString(folder.resolve(file), change.apply(text));
    }

    /** How many rows of the table this transaction wrote. */
    private int written(String table) {
        return jdbc.queryForObject(
                "select count(*) from " + table + " where xmin::text = pg_current_xact_id_if_assigned()::xid::text",
                Integer.class);
    }
}
