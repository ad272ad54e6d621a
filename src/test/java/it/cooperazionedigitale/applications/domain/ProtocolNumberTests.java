package it.cooperazionedigitale.applications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProtocolNumberTests {

    @Test
    void fiveDigitsAndMoreWhenTheyAreNeeded() {
        assertThat(new ProtocolNumber(2027, 123).printed()).isEqualTo("CD-2027-00123");
        assertThat(new ProtocolNumber(2027, 100_000).printed()).isEqualTo("CD-2027-100000");
        assertThat(ProtocolNumber.of("CD-2027-100000")).isEqualTo(new ProtocolNumber(2027, 100_000));
    }

    @Test
    void theOrderIsThatOfTheNumbersNotOfTheLetters() {
        List<String> sorted = Stream.of("CD-2027-100000", "CD-2027-99999", "CD-2026-100001")
                .map(ProtocolNumber::of)
                .sorted()
                .map(ProtocolNumber::printed)
                .toList();
        assertThat(sorted).containsExactly("CD-2026-100001", "CD-2027-99999", "CD-2027-100000");
    }
}
