package it.cooperazionedigitale.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartBarsTests {

    @Test
    void theLongestBarFillsTheChartAndTheOthersFollow() {
        ChartBars chart = ChartBars.of(List.of(new Bar("Puglia", 3, "3"), new Bar("Molise", 1, "1")));

        assertThat(chart.bars())
                .containsExactly(
                        new ChartBars.Length("Puglia", "3", "100.0"), new ChartBars.Length("Molise", "1", "33.3"));
    }

    @Test
    void nothingToCountHasNoLength() {
        ChartBars chart = ChartBars.of(List.of(new Bar("Puglia", 0, "0"), new Bar("Molise", -2, "-2")));

        assertThat(chart.bars()).extracting(ChartBars.Length::percent).containsExactly("0", "0");
        assertThat(ChartBars.of(List.of()).bars()).isEmpty();
    }
}
