package it.cooperazionedigitale.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money as Italians type and read it. */
class EuroTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234|1.234,00", "1.234|1.234,00", "1234,5|1.234,50", "1.234,56|1.234,56", "€ 1.234,56|1.234,56",
                "1.234,56 €|1.234,56", "0|0,00", "0,05|0,05", "1 234,56|1.234,56", "12.345.678|12.345.678,00",
                "9500 euro|9.500,00", "007|7,00"
            })
    void whatItaliansTypeIsRead(String typed, String shown) {
        assertThat(Euro.parse(typed)).map(Euro::format).hasValue(shown + "\u00a0€");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "1,234.56",
                "1.234.56",
                "1234.56",
                "12.34",
                "1..234",
                "1,2,3",
                "1,234",
                "-5",
                "+5",
                "1e3",
                "0x10",
                "٣",
                "1.234,567",
                ",5",
                "5,",
                ".5",
                "1.2345",
                "9999999999999999",
                "NaN",
                "1/2"
            })
    void whatCouldMeanTwoThingsIsNeverGuessed(String typed) {
        assertThat(Euro.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234.56|1.234,56", "1,234.56|1.234,56", "1234.56|1.234,56", "9.500.0|9.500,00"})
    void anUnreadableAmountIsAskedBack(String typed, String meant) {
        assertThat(Euro.guess(typed)).map(Euro::format).hasValue(meant + "\u00a0€");
    }

    @Test
    void centsAreRoundedHalfUp() {
        assertThat(Euro.of(new java.math.BigDecimal("2.345")).format()).isEqualTo("2,35\u00a0€");
    }

    @Test
    void sumsAndDifferencesKeepCents() {
        Euro cost = Euro.parse("10,10").orElseThrow().plus(Euro.parse("0,20").orElseThrow());
        assertThat(cost).isEqualTo(Euro.parse("10,30").orElseThrow());
        assertThat(cost.minus(Euro.of(10)).format()).isEqualTo("0,30\u00a0€");
        assertThat(Euro.of(5).atMost(Euro.of(3))).isEqualTo(Euro.of(3));
    }

    @Test
    void partsMakeTheWholeToTheCent() {
        Random chance = new Random(20261122);
        for (int round = 0; round < 2_000; round++) {
            Euro whole = Euro.of(BigDecimal.valueOf(chance.nextLong(1, 50_000_000), 2));
            List<Integer> percents = new ArrayList<>();
            int left = 100;
            while (left > 0) {
                int percent = chance.nextInt(1, left + 1);
                percents.add(percent);
                left -= percent;
            }
            List<Euro> parts = whole.split(percents);
            assertThat(parts.stream().reduce(Euro.ZERO, Euro::plus)).isEqualTo(whole);
            assertThat(parts)
                    .hasSameSizeAs(percents)
                    .noneMatch(part -> part.amount().signum() < 0);
        }
        assertThat(Euro.of(new BigDecimal("100.01")).split(List.of(33, 33, 34)))
                .containsExactly(
                        Euro.of(new BigDecimal("33.00")),
                        Euro.of(new BigDecimal("33.00")),
                        Euro.of(new BigDecimal("34.01")));
        assertThatThrownBy(() -> Euro.of(100).split(List.of(50, 49))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Euro.of(100).split(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
