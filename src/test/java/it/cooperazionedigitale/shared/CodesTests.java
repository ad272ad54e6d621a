package it.cooperazionedigitale.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Partita IVA and codice fiscale: a typing error is found, the many ways to write a right one are not errors. */
class CodesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"02342520158", "86334519757", "12345678903", "IT 023 425 20158", "it02342520158", "0234252015-8"
            })
    void rightVatNumbers(String typed) {
        assertThat(VatNumber.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00000000000", "12345678901", "0234252015", "023425201580", "0234252015A", "", "FR02342520158"})
    void wrongVatNumbers(String typed) {
        assertThat(VatNumber.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSSMRA80A01H501U", "rss mra 80a01 h501u", "RSSMRAULALMHRLMN"})
    void rightCodesOfPersonsAlsoOfHomonyms(String typed) {
        assertThat(TaxCode.parse(typed).isPresent())
                .isEqualTo(!typed.startsWith("RSSMRAUL") || Codes.isPersonCode(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSSMRA80A01H501X", "RSSMRA80A00H501U", "RSSMRA80A01H501", "RSSMRA80Z01H501U"})
    void wrongCodesOfPersons(String typed) {
        assertThat(TaxCode.parse(typed)).isEmpty();
    }

    /** Invented codes; their check signs were computed by another program. */
    @ParameterizedTest(name = "{0} «{1}» {2}: {3}")
    @CsvFileSource(resources = "/identifiers/codes.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void ourOwnVectorsComeOutAsExpected(String kind, @Nullable String typed, String expected, String why) {
        String text = typed == null ? "" : typed.replace("\\u00a0", "\u00a0");
        boolean valid = kind.equals("cf")
                ? TaxCode.parse(text).isPresent()
                : VatNumber.parse(text).isPresent();
        assertThat(valid).as(why).isEqualTo(expected.equals("valid"));
    }

    @Test
    void theSamplesOfOtherProjectsComeOutAsExpected() throws IOException {
        String folder = System.getProperty("samples.dir", "");
        Path samples = Path.of(folder, "identificativi.csv");
        assumeTrue(!folder.isBlank() && Files.exists(samples), "no samples: give -Dsamples.dir=<folder>");
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        try (CSVParser rows = CSVParser.parse(
                samples,
                java.nio.charset.StandardCharsets.UTF_8,
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            for (CSVRecord row : rows) {
                checked++;
                boolean valid = "cf".equals(row.get("tipo"))
                        ? TaxCode.parse(row.get("valore")).isPresent()
                        : VatNumber.parse(row.get("valore")).isPresent();
                if (valid != "valido".equals(row.get("atteso"))) {
                    wrong.add(row.get("tipo") + " " + row.get("valore") + " expected " + row.get("atteso") + ": "
                            + row.get("nota"));
                }
            }
        }
        System.out.println("[samples] codes checked: " + checked);
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(100);
    }
}
