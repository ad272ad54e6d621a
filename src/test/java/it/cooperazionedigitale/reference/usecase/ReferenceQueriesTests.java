package it.cooperazionedigitale.reference.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.reference.AlboCategory;
import it.cooperazionedigitale.reference.AtecoCode;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.reference.LegalForm;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.reference.Region;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
class ReferenceQueriesTests {

    @Autowired
    ReferenceData reference;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void everyTableHoldsWhatItsPublisherSays() {
        Map<String, Integer> counts = new HashMap<>();
        for (String table :
                List.of("comune", "province", "region", "ateco", "goal", "holiday", "legal_form", "albo_entry")) {
            counts.put(
                    table,
                    jdbc.queryForObject("select count(*) from reference." + table + " where current", Integer.class));
        }
        assertThat(counts)
                .isEqualTo(Map.of(
                        "comune",
                        7894,
                        "province",
                        110,
                        "region",
                        20,
                        "ateco",
                        3257,
                        "goal",
                        17,
                        "holiday",
                        154,
                        "legal_form",
                        62,
                        "albo_entry",
                        17));
        Map<String, Long> classes = new HashMap<>();
        jdbc.query("select snai_class, count(*) from reference.comune where current group by 1", row -> {
            classes.put(row.getString(1), row.getLong(2));
        });
        assertThat(classes).isEqualTo(Map.of("A", 182L, "B", 60L, "C", 3820L, "D", 1926L, "E", 1524L, "F", 382L));
    }

    @Test
    void theShortListsAreWhole() {
        assertThat(reference.regions())
                .hasSize(20)
                .startsWith(new Region("01", "Piemonte"))
                .endsWith(new Region("20", "Sardegna"));
        assertThat(reference.provinces()).hasSize(110).extracting("sigla").doesNotHaveDuplicates();
        assertThat(reference.goals()).hasSize(17);
        assertThat(reference.legalForms()).hasSize(62);
        assertThat(reference.legalForms().stream().filter(LegalForm::cooperative))
                .extracting(LegalForm::code)
                .containsExactly("1.4.10", "1.4.20", "1.4.30");
        assertThat(reference.alboCategories())
                .hasSize(14)
                .contains(new AlboCategory("C03", "Cooperative sociali"))
                .noneMatch(category -> category.code().startsWith("S"));
        assertThat(reference.snaiLabel("A")).isEqualTo("Polo");
        assertThat(reference.snaiLabel("F")).isEqualTo("Ultraperiferico");
    }

    @Test
    void aComuneTellsItsInnerAreaAndItsProjectArea() {
        Comune aliano = reference.comune("077002").orElseThrow();
        assertThat(aliano)
                .isEqualTo(new Comune(
                        "077002",
                        "Aliano",
                        "077",
                        "MT",
                        "Matera",
                        "17",
                        "Basilicata",
                        "F",
                        true,
                        "75010",
                        "Montagna Materana",
                        881));
        assertThat(aliano.label()).isEqualTo("Aliano (MT)");
        assertThat(reference.comune("999999")).isEmpty();
        assertThat(reference.comune("\u0000")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Agliè, Agliè (TO)",
                "Aglie, Agliè (TO)",
                "AGLIE', Agliè (TO)",
                "Forlì, Forlì (FC)",
                "forli, Forlì (FC)",
                "L’Aquila, L'Aquila (AQ)",
                "L'Aquila, L'Aquila (AQ)",
                "l aquila, L'Aquila (AQ)",
                "\"  L'  aquila  ( aq ) \", L'Aquila (AQ)",
                "Aliano (MT), Aliano (MT)",
                "aliano mt, Aliano (MT)",
                "\"Aliano, MT\", Aliano (MT)",
                "Aliano (Matera), Aliano (MT)",
                "Castro (LE), Castro (LE)",
                "castro bg, Castro (BG)",
                "Samone (TN), Samone (TN)",
                "Bozen, Bolzano (BZ)",
                "Bolzano/Bozen, Bolzano (BZ)",
                "Bolzano - Bozen (BZ), Bolzano (BZ)",
                "Villnoess, \"\"",
                "Villnöß, Funes (BZ)",
                "villnoss, Funes (BZ)",
                "St. Ulrich, Ortisei (BZ)",
                "S. Giovanni Rotondo, San Giovanni Rotondo (FG)",
                "S.Agata di Puglia, Sant'Agata di Puglia (FG)",
                "Sant’Agata di Puglia, Sant'Agata di Puglia (FG)",
                "Reggio Emilia, Reggio nell'Emilia (RE)",
                "Reggio Calabria, Reggio di Calabria (RC)",
                "Rhemes Notre Dame, Rhêmes-Notre-Dame (AO)",
                "Paternò, Paternò (CT)",
                "Paterno (PZ), Paterno (PZ)",
                "Calliano, Calliano (TN)",
                "Gais, Gais (BZ)",
                "Re, Re (VB)"
            })
    void oneComuneAnswersToEveryWayOfTypingItsName(String typed, String label) {
        assertThat(reference.comuneNamed(typed).map(Comune::label).orElse("")).isEqualTo(label);
        assertThat(reference.comuneNamed(Normalizer.normalize(typed, Normalizer.Form.NFD)))
                .isEqualTo(reference.comuneNamed(Normalizer.normalize(typed, Normalizer.Form.NFC)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Castro",
                "Samone",
                "Livo",
                "Peglio",
                "San Teodoro",
                "Paterno",
                "Treville",
                "Castro (MI)",
                "Corvara"
            })
    void aNameOfTwoComuniAnswersNoneOfThem(String typed) {
        assertThat(reference.comuneNamed(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Aquila", "Topolinia", "%", "'; drop table reference.comune; --", "(MT)", "\u0000"})
    void whatIsNoComuneAnswersNothing(String typed) {
        assertThat(reference.comuneNamed(typed)).isEmpty();
    }

    @Test
    void tenThousandCharactersAreNoComune() {
        assertThat(reference.comuneNamed("a".repeat(10_000))).isEmpty();
        assertThat(reference.searchComuni("a".repeat(10_000), 10)).isEmpty();
        assertThat(reference.searchAteco("a".repeat(10_000), 10)).isEmpty();
    }

    @Test
    void typingFindsExactNamesFirstThenTheLarger() {
        assertThat(labels("rom")).startsWith("Roma (RM)");
        assertThat(labels("roma")).startsWith("Roma (RM)");
        assertThat(labels("torr")).hasSize(10).doesNotHaveDuplicates();
        assertThat(labels("agli")).startsWith("Agliana (PT)").contains("Agliè (TO)");
        assertThat(labels("l'aq")).isEqualTo(labels("l’aq")).isEqualTo(List.of("L'Aquila (AQ)"));
        assertThat(labels("aquila")).startsWith("L'Aquila (AQ)");
        assertThat(labels("stura")).contains("Ala di Stura (TO)");
        assertThat(labels("boz")).contains("Bolzano (BZ)");
    }

    @Test
    void typingOnIntoTheProvinceNarrowsTheChoice() {
        assertThat(labels("castro")).startsWith("Castro (LE)", "Castro (BG)");
        assertThat(labels("castro (l")).startsWith("Castro (LE)").doesNotContain("Castro (BG)");
        assertThat(labels("Castro (LE)")).startsWith("Castro (LE)").allMatch(label -> label.endsWith("(LE)"));
    }

    @Test
    void nothingTypedFindsNothing() {
        assertThat(labels("")).isEmpty();
        assertThat(labels("%")).isEmpty();
        assertThat(labels("_")).isEmpty();
        assertThat(reference.searchComuni("rom", 0)).isEmpty();
        assertThat(reference.searchComuni("rom", -1)).isEmpty();
    }

    @Test
    void anActivityIsFoundByCodeAndByWords() {
        assertThat(reference.ateco("01.1"))
                .contains(new AtecoCode("01.1", "Coltivazione di colture agricole non permanenti"));
        assertThat(reference.ateco("011")).isEqualTo(reference.ateco("01.1"));
        assertThat(reference.ateco("A")).isPresent().isEqualTo(reference.ateco("a"));
        assertThat(reference.ateco("99.99.99")).isEmpty();
        assertThat(reference.ateco("")).isEmpty();
        assertThat(reference.searchAteco("62", 50))
                .isNotEmpty()
                .allMatch(code -> code.code().startsWith("62"));
        assertThat(reference.searchAteco("62.1", 50)).isEqualTo(reference.searchAteco("621", 50));
        assertThat(reference.searchAteco("pulizia edifici", 20))
                .isNotEmpty()
                .allMatch(code -> code.title().toLowerCase().matches(".*puli.*"));
        assertThat(reference.searchAteco("attività sociàle", 20)).isNotEmpty();
        assertThat(reference.searchAteco("'; & | !", 20)).isEmpty();
        assertThat(reference.searchAteco("di", 20)).isEmpty();
    }

    @Test
    void holidaysFollowTheLaw() {
        assertThat(reference.isHoliday(LocalDate.of(2025, 10, 4))).isFalse();
        assertThat(reference.isHoliday(LocalDate.of(2026, 10, 4))).isTrue();
        assertThat(reference.isHoliday(LocalDate.of(2028, 10, 4))).isTrue();
        assertThat(reference.isHoliday(LocalDate.of(2027, 2, 27)))
                .as("Saturday")
                .isFalse();
        assertThat(reference.isHoliday(LocalDate.of(2027, 2, 28))).as("Sunday").isTrue();
        assertThat(reference.nextWorkingDay(LocalDate.of(2027, 2, 28))).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(reference.nextWorkingDay(LocalDate.of(2027, 3, 1))).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    @Transactional
    void lookingUpAComuneReadsIndexesOnly() {
        List<String> plans = List.of(
                plan(ComuneQueries.search(1), "'castel'", "'castel'", "'castel{'", "'%'", "10"),
                plan(ComuneQueries.search(2), "'sb'", "'sanb'", "'sb'", "'sb{'", "'sanb'", "'sanb{'", "'%'", "10"),
                plan(ComuneQueries.exact(1), "'castro'"),
                plan(ComuneQueries.exact(3), "'castrole'", "'castro'", "'santocastro'"),
                plan(AtecoQueries.BY_CODE.replaceAll(":\\w+", "?"), "'62'", "'62'", "10"));
        assertThat(plans)
                .hasSize(5)
                .allSatisfy(plan -> assertThat(plan).contains("Index").doesNotContain("Seq Scan"));
    }

    /** The plan for these values and the one PostgreSQL may keep for any value when the portal is busy. */
    private String plan(String sql, String... values) {
        StringBuilder numbered = new StringBuilder();
        int number = 1;
        for (char character : sql.toCharArray()) {
            numbered.append(character == '?' ? "$" + number++ : String.valueOf(character));
        }
        jdbc.execute("prepare lookup as " + numbered);
        StringBuilder plans = new StringBuilder();
        for (String mode : List.of("force_generic_plan", "force_custom_plan")) {
            jdbc.execute("set local plan_cache_mode = " + mode);
            String explain = "explain execute lookup (" + String.join(", ", values) + ")";
            plans.append(String.join("\n", jdbc.queryForList(explain, String.class)))
                    .append('\n');
        }
        jdbc.execute("deallocate lookup");
        return plans.toString();
    }

    private List<String> labels(String typed) {
        return reference.searchComuni(typed, 10).stream().map(Comune::label).toList();
    }
}
