package it.cooperazionedigitale.reference.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L'Aquila",
                "L’Aquila",
                "L‘Aquila",
                "L`Aquila",
                "L´Aquila",
                "Lʼaquila",
                "l aquila",
                " L' AQUILA ",
                "L'Àquila",
                "laquila"
            })
    void everyWayOfTypingLAquilaIsTheSame(String typed) {
        assertThat(FoldedText.key(typed)).isEqualTo("laquila");
    }

    @Test
    void bothUnicodeFormsAreTheSame() {
        String composed = Normalizer.normalize("Forlì Agliè Völs Challand", Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(FoldedText.key(decomposed))
                .isEqualTo(FoldedText.key(composed))
                .isEqualTo("forliaglievolschalland");
    }

    @Test
    void wordsAreSeparatedByAnythingThatIsNoLetterOrDigit() {
        assertThat(FoldedText.words("Rhêmes-Notre-Dame  (AO)\u00A062"))
                .containsExactly("rhemes", "notre", "dame", "ao", "62");
        assertThat(FoldedText.words("Villnöß Weinstraße")).containsExactly("villnoss", "weinstrasse");
        assertThat(FoldedText.words("Рим \u0000 '%_")).isEmpty();
    }

    @Test
    void accentsCountOnlyToTellTwoNamesApart() {
        assertThat(FoldedText.accented("Paterno")).isFalse();
        assertThat(FoldedText.accented("Paterno\u0300")).isTrue();
        assertThat(FoldedText.sameAccents("Paternò", "PATERNO\u0300")).isTrue();
        assertThat(FoldedText.sameAccents("Paternò", "Paterno")).isFalse();
    }
}
