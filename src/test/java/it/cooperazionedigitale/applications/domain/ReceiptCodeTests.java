package it.cooperazionedigitale.applications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTests {

    @Test
    void everyCodeIsItsOwnAndReadAsItIsPrinted() {
        assertThat(Stream.generate(ReceiptCode::next).limit(10_000).collect(Collectors.toSet()))
                .hasSize(10_000)
                .allSatisfy(code -> {
                    assertThat(code.printed()).matches("([2-9A-HJKMNP-TV-Z]{4}-){3}[2-9A-HJKMNP-TV-Z]{4}");
                    assertThat(ReceiptCode.read(code.printed())).contains(code);
                });
    }

    @Test
    void hyphensBlanksAndSmallLettersDoNotMatter() {
        assertThat(ReceiptCode.read(" 7k4m 9q2x–AB3D.fgh8\u200b")).contains(new ReceiptCode("7K4M9Q2XAB3DFGH8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "7K4M-9Q2X-AB3D-FGH",
                "7K4M-9Q2X-AB3D-FGH88",
                "0K4M-9Q2X-AB3D-FGH8",
                "7K4M-9Q2X-AB3D-FGHI",
                "' or 1=1 --",
                "７K4M-9Q2X-AB3D-FGH8"
            })
    void whatIsNoCodeIsNotRead(String typed) {
        assertThat(ReceiptCode.read(typed)).isEmpty();
    }
}
