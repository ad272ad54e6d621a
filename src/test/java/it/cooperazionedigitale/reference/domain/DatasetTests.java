package it.cooperazionedigitale.reference.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class DatasetTests {

    @Test
    void theFilesOfThePortalHoldWhatTheirPublishersSay() {
        Map<String, Integer> counts = new HashMap<>();
        Datasets.ALL.forEach(dataset -> counts.put(
                dataset.name(), dataset.read(files(dataset)).get(0).rows().size()));
        assertThat(counts)
                .isEqualTo(Map.of(
                        "comuni",
                        7894,
                        "provinces",
                        110,
                        "regions",
                        20,
                        "ateco",
                        3257,
                        "goals",
                        17,
                        "holidays",
                        154,
                        "legal-forms",
                        62,
                        "albo",
                        17));
    }

    @Test
    void theClassesOfTheInnerAreasSumToTheOfficialTotals() {
        TableRows comuni = dataset("comuni").read(files(dataset("comuni"))).get(0);
        int column = comuni.columns().indexOf("snai_class text");
        Map<String, Long> totals = new HashMap<>();
        comuni.rows().forEach(row -> totals.merge(row[column], 1L, Long::sum));
        assertThat(totals).isEqualTo(Map.of("A", 182L, "B", 60L, "C", 3820L, "D", 1926L, "E", 1524L, "F", 382L));
    }

    @Test
    void aBrokenHeaderIsRefused() {
        refused("goals", "sdg.csv", text -> text.replace("codice,titolo", "code,title"), "the header is [code, title]");
        refused("goals", "sdg.csv", text -> text.substring(text.indexOf('\n') + 1), "the header is");
        refused("goals", "sdg.csv", text -> text.replace("codice,titolo", "codice;titolo"), "the header is");
        refused("goals", "sdg.csv", text -> "", "the header is");
        refused("goals", "sdg.csv", text -> "<!DOCTYPE html><html>\n<p>404</p>\n</html>", "the header is");
    }

    @Test
    void fewerRowsThanTheFloorAreRefused() {
        refused("goals", "sdg.csv", text -> text.substring(0, text.indexOf("17,")), "16 rows, at least 17");
        refused("legal-forms", "forme_giuridiche.csv", text -> text.substring(0, 400), "forme_giuridiche.csv");
    }

    @Test
    void aRowThatDoesNotFitIsRefused() {
        refused(
                "goals",
                "sdg.csv",
                text -> text.replace("01,Eliminare", "01,a,Eliminare"),
                "row 1 has 3 fields instead of 2");
        refused("goals", "sdg.csv", text -> text.replace("02,", "01,"), "codice 01 comes twice");
        refused("goals", "sdg.csv", text -> text.replace("01,Eliminare la povertà", "01,"), "row 1: titolo is empty");
        refused("goals", "sdg.csv", text -> text + "\"open quote", "sdg.csv");
        refused("provinces", "province.csv", text -> text.replace("001,201,TO", "1,201,TO"), "row 1: codice is 1");
        refused("holidays", "festivita_date.csv", text -> text.replace("2024-01-01", "01/01/2024"), "row 1: data is");
    }

    @Test
    void aComuneWithoutClassOrAClassWithoutComuneIsRefused() {
        refused(
                "comuni",
                "aree_interne.csv",
                text -> text.replaceFirst("\n001001,.*", ""),
                "Agliè (001001) has no row");
        refused("comuni", "comuni.csv", text -> text.replaceFirst("\n001001,.*", ""), "001001 is not in comuni.csv");
        refused(
                "comuni",
                "aree_interne.csv",
                text -> text.replace("001001,Agliè,C,Cintura,0", "001001,Agliè,D,Cintura,0"),
                "disagree");
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedAndAByteOrderMarkIsNot() {
        Dataset goals = dataset("goals");
        String text = new String(files(goals).get("sdg.csv"), UTF_8);
        assertThatThrownBy(() -> goals.read(Map.of("sdg.csv", text.getBytes(ISO_8859_1))))
                .isInstanceOf(BrokenReferenceFile.class)
                .hasMessage("sdg.csv: not UTF-8");
        assertThat(goals.read(Map.of("sdg.csv", ("\uFEFF" + text).getBytes(UTF_8)))
                        .get(0)
                        .rows())
                .hasSize(17);
    }

    private static void refused(String name, String file, UnaryOperator<String> change, String why) {
        Dataset dataset = dataset(name);
        Map<String, byte[]> files = files(dataset);
        String text = new String(files.get(file), UTF_8);
        String changed = change.apply(text);
        assertThat(changed).isNotEqualTo(text);
        files.put(file, changed.getBytes(UTF_8));
        assertThatThrownBy(() -> dataset.read(files))
                .isInstanceOf(BrokenReferenceFile.class)
                .hasMessageContaining(why);
    }

    private static Dataset dataset(String name) {
        return Datasets.ALL.stream()
                .filter(dataset -> dataset.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, byte[]> files(Dataset dataset) {
        Map<String, byte[]> files = new HashMap<>();
        for (String file : dataset.columns().keySet()) {
            try {
                files.put(file, new ClassPathResource("reference/" + file).getContentAsByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
