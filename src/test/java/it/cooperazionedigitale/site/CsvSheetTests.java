package it.cooperazionedigitale.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTests {

    @Test
    void quotesWhatNeedsItAndLeavesNumbersAlone() {
        String sheet = CsvSheet.of(
                List.of("regione", "euro"),
                List.of(List.of("Valle d’Aosta, Vallée", new BigDecimal("-5.50")), List.of("con \"virgolette\"", 12L)));
        assertThat(sheet)
                .isEqualTo("regione,euro\r\n\"Valle d’Aosta, Vallée\",-5.50\r\n\"con \"\"virgolette\"\"\",12\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+39 06", "-2", "@SUM(A1)", "\t=1", "  =HYPERLINK(\"x\")", "\r\n=1"})
    void aTextThatASpreadsheetWouldRunLosesItsPower(String text) {
        String cell = CsvSheet.of(List.of("a"), List.of(List.of(text))).substring("a\r\n".length());
        assertThat(cell.startsWith("\"") ? cell.substring(1) : cell).startsWith("'");
    }
}
