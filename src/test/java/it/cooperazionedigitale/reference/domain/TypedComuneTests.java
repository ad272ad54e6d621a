package it.cooperazionedigitale.reference.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedComuneTests {

    @Test
    void theProvinceInBracketsIsReadEvenHalfTyped() {
        assertThat(TypedComune.of("castro (LE)")).isEqualTo(TypedComune.of(" castro(le "));
        assertThat(TypedComune.of("Castro (LE)").keys()).containsExactly("castro");
        assertThat(TypedComune.of("Castro (LE)").province()).isEqualTo("le");
        assertThat(TypedComune.of("Castro (").province()).isEmpty();
        assertThat(TypedComune.of("Castro (Lecce)").province()).isEqualTo("lecce");
    }

    @Test
    void theProvinceAtTheEndIsOnlyAGuess() {
        assertThat(TypedComune.of("Castro LE").keys()).containsExactly("castrole");
        assertThat(TypedComune.endingWithProvince("Castro, LE").keys()).containsExactly("castro");
        assertThat(TypedComune.endingWithProvince("Castro, LE").province()).isEqualTo("le");
        assertThat(TypedComune.endingWithProvince("Re").keys()).isEmpty();
    }

    @Test
    void aShortenedSaintIsEveryKindOfSaint() {
        assertThat(TypedComune.of("S. Giovanni Rotondo").keys())
                .containsExactly(
                        "sgiovannirotondo",
                        "sangiovannirotondo",
                        "santagiovannirotondo",
                        "santgiovannirotondo",
                        "santogiovannirotondo",
                        "santigiovannirotondo");
        assertThat(TypedComune.of("S").keys()).containsExactly("s");
    }

    @Test
    void nothingSensibleLooksForNothing() {
        assertThat(TypedComune.of("").keys()).isEmpty();
        assertThat(TypedComune.of("'%_ (MT)").keys()).isEmpty();
        assertThat(TypedComune.of("a".repeat(10_000)).keys()).isEmpty();
        assertThat(TypedComune.endingWithProvince("a ".repeat(5_000)).keys()).isEmpty();
    }
}
