package it.cooperazionedigitale.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.documents.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that people and machines send: none leads anywhere, none hides what the file is. */
class FileNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bilancio 2026.pdf | bilancio 2026.pdf",
                "../../etc/passwd | passwd",
                "..\\..\\windows\\system32\\x.pdf | x.pdf",
                "C:\\Users\\giulia\\statuto.pdf | statuto.pdf",
                "CON.pdf | _CON.pdf",
                "lpt1 | _lpt1",
                "nul.tar.gz | _nul.tar.gz",
                "%2e%2e%2fx.pdf | _2e_2e_2fx.pdf",
                "a;b\"c'.pdf | a_b_c'.pdf",
                "statuto.pdf. | statuto.pdf",
                "....pdf | pdf",
                "<script>.pdf | _script_.pdf",
                "${7*7}.pdf | __7_7_.pdf",
                "è già così.pdf | è già così.pdf",
            })
    void aNameIsMadeSafe(String sent, String shown) {
        assertThat(FileName.safe(sent)).isEqualTo(shown);
    }

    @Test
    void invisibleSignsAndLineEndsAreLeftOut() {
        assertThat(FileName.safe("fattura\u202Efdp.exe")).isEqualTo("fatturafdp.exe");
        assertThat(FileName.safe("a.pdf\0.exe")).isEqualTo("a.pdf.exe");
        assertThat(FileName.safe("a\r\nSet-Cookie: x=1.pdf")).isEqualTo("aSet-Cookie_ x=1.pdf");
        assertThat(FileName.safe("a\u200B\u2028\uFEFFb.pdf")).isEqualTo("ab.pdf");
        assertThat(FileName.safe("e\u0300.pdf")).as("one sign, composed").isEqualTo("\u00E8.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "/", "\\", "\u202E", "../"})
    void aNameOfNothingBecomesAName(String sent) {
        assertThat(FileName.safe(sent)).isEqualTo("documento");
        assertThat(FileName.safe(null)).isEqualTo("documento");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.safe("a".repeat(4_000) + ".pdf")).hasSize(120).endsWith("a.pdf");
        assertThat(FileName.safe("\uD83D\uDE00".repeat(2_000) + ".pdf")).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void theEndingIsThatOfTheContent() {
        assertThat(FileName.ending("fattura.pdf.exe", FileKind.PDF)).isEqualTo("fattura.pdf.exe.pdf");
        assertThat(FileName.ending("FOTO.JPEG", FileKind.JPEG)).isEqualTo("FOTO.JPEG");
        assertThat(FileName.inside("statuto.pdf.p7m", FileKind.PDF)).isEqualTo("statuto.pdf");
        assertThat(FileName.inside("statuto.p7m.p7m", FileKind.PDF)).isEqualTo("statuto.pdf");
    }

    @Test
    void theHeaderCarriesAnyNameAndNothingElse() {
        assertThat(FileName.header("attachment", "Visura già.pdf"))
                .isEqualTo("attachment; filename=\"Visura gia.pdf\"; filename*=UTF-8''Visura%20gi%C3%A0.pdf");
        assertThat(FileName.header("attachment", "a\"; x=\"b\r\n.pdf"))
                .doesNotContain("\r")
                .startsWith("attachment; filename=\"a__ x__b__.pdf\"");
    }
}
