package it.cooperazionedigitale.applications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.applications.domain.Comparison.Change;
import it.cooperazionedigitale.applications.domain.Comparison.Fate;
import it.cooperazionedigitale.applications.domain.Comparison.Piece;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    private static SentVersion version(String question, String text, String cost) {
        return new SentVersion(
                "MI3",
                "Terza",
                "domanda/1",
                new SentVersion.Body(UUID.randomUUID(), "Fili d’Erba", "", "Aliano (MT)", "PICO"),
                "Orti",
                List.of(new SentVersion.Section(
                        "bisogno", "Il bisogno", List.of(new SentVersion.Answer("need", question, text, text)))),
                List.of(new SentVersion.Line("software", "Software", "Gestionale", cost, null, null, null)),
                cost,
                "800.00",
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }

    @Test
    void theSameIsNoChange() {
        assertThat(Comparison.between(
                        version("Che cosa?", "uno due", "10.00"), version("Che cosa?", "uno due", "10.00")))
                .isEmpty();
    }

    @Test
    void wordsAreToldApartNotLetters() {
        assertThat(Comparison.between(
                        version("Che cosa?", "Un gestionale per i soci.", "1000.00"),
                        version("Che cosa?", "Un registro per i soci e le socie.", "1000.00")))
                .containsExactly(new Change(
                        "Il bisogno",
                        "Che cosa?",
                        List.of(
                                new Piece(Fate.SAME, "Un "),
                                new Piece(Fate.REMOVED, "gestionale "),
                                new Piece(Fate.ADDED, "registro "),
                                new Piece(Fate.SAME, "per i "),
                                new Piece(Fate.REMOVED, "soci."),
                                new Piece(Fate.ADDED, "soci e le socie."))));
    }

    @Test
    void aChangedCostShowsInItsLineAndInTheTotal() {
        assertThat(Comparison.between(version("Che cosa?", "uno", "1000.00"), version("Che cosa?", "uno", "1200.00")))
                .extracting(Change::what)
                .containsExactly("applications.desk.costs", "applications.summary.total");
    }

    @Test
    void aQuestionKeepsItsIdentityWhenItsWordsChange() {
        assertThat(Comparison.between(
                        version("Che cosa?", "uno", "1.00"), version("Che cosa vi serve?", "due", "1.00")))
                .singleElement()
                .satisfies(change -> assertThat(change.what()).isEqualTo("Che cosa vi serve?"));
    }

    @Test
    void bothTextsCanAlwaysBeReadBackFromThePieces() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String before = text(random);
            String after = text(random);
            List<Piece> pieces = Comparison.pieces(before, after);
            assertThat(without(pieces, Fate.ADDED)).isEqualTo(before);
            assertThat(without(pieces, Fate.REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void twoLongTextsWithNoWordInCommonAreToldApartWithoutMuchRoom() {
        String before = "vecchio ".repeat(2_500);
        String after = IntStream.range(0, 2_500).mapToObj(n -> "nuovo" + n).collect(Collectors.joining(" "));
        List<Piece> pieces = Comparison.pieces(before, after);
        assertThat(without(pieces, Fate.ADDED)).isEqualTo(before);
        assertThat(without(pieces, Fate.REMOVED)).isEqualTo(after);
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(n ->
                        List.of("uno", "due ", "tre\n", " quattro", "<b>", "è ").get(random.nextInt(6)))
                .collect(Collectors.joining());
    }

    private static String without(List<Piece> pieces, Fate fate) {
        return pieces.stream()
                .filter(piece -> piece.fate() != fate)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
