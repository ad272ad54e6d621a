package it.cooperazionedigitale.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RadarTests {

    private static final Radar RADAR = Radar.of(
            List.of("Su", "Destra", "Giù", "Sinistra"),
            List.of(new Radar.Series("Voi", List.of(100, 50, 0, 25)), new Radar.Series("Altri", List.of(0, 0, 0, 0))));

    @Test
    void theFirstScoreStandsOnTopAndTheOthersGoRoundWithTheClock() {
        assertThat(RADAR.shapes().get(1).points()).isEqualTo("240.0,48.0 296.0,160.0 240.0,160.0 212.0,160.0");
        assertThat(RADAR.rings().get(3)).isEqualTo("240.0,48.0 352.0,160.0 240.0,272.0 128.0,160.0");
    }

    @Test
    void numbersStandOutsideTheDrawing() {
        assertThat(RADAR.spokes())
                .extracting(Radar.Spoke::place)
                .containsExactly(
                        "translate(240.0 26.0)",
                        "translate(374.0 160.0)",
                        "translate(240.0 294.0)",
                        "translate(106.0 160.0)");
        assertThat(RADAR.spokes()).extracting(Radar.Spoke::number).doesNotHaveDuplicates();
    }

    @Test
    void whatMattersIsDrawnOnTopAndSaidInWords() {
        assertThat(RADAR.shapes()).extracting(Radar.Shape::name).containsExactly("Altri", "Voi");
        assertThat(RADAR.said()).isEqualTo("Su 100, Destra 50, Giù 0, Sinistra 25");
    }
}
