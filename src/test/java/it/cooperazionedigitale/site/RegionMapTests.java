package it.cooperazionedigitale.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegionMapTests {

    @Test
    void theHighestIsDarkestAndNothingIsWhite() {
        RegionMap map = RegionMap.of(List.of(region("17", 8), region("18", 2), region("16", 5), region("14", 0)));

        assertThat(map.shades()).isEqualTo(Map.of("17", "l4", "18", "l1", "16", "l3", "14", "l0"));
    }

    @Test
    void aMapOfNothingIsAllWhite() {
        assertThat(RegionMap.of(List.of(region("17", 0))).shades()).isEqualTo(Map.of("17", "l0"));
    }

    private static RegionValue region(String code, double value) {
        return new RegionValue(code, "Regione " + code, value, String.valueOf(value), null);
    }
}
