package it.cooperazionedigitale.applications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.applications.RichVersion;
import it.cooperazionedigitale.applications.domain.Comparison.Change;
import it.cooperazionedigitale.applications.domain.Comparison.Fate;
import it.cooperazionedigitale.applications.domain.Comparison.Piece;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonTests {

    /** What two versions may differ in without anything to show, and why. */
    private static final Map<String, String> SILENT = Map.ofEntries(
            Map.entry("call", "all versions of an application are in one call"),
            Map.entry("callTitle", "what staff call the call is not the applicant's"),
            Map.entry("form", "its questions are compared one by one"),
            Map.entry("title", "it is the answer to one of the questions, which is compared"),
            Map.entry("body.id", "an application never changes its body"),
            Map.entry("sections.id", "a name within the form"),
            Map.entry("sections.title", "the words of the call, not the applicant's"),
            Map.entry("sections.answers.question", "the words of the call, not the applicant's"),
            Map.entry("sections.answers.stored", "its words are compared"),
            Map.entry("sections.answers.files.id", "a file is what it is called and what is in it"),
            Map.entry("budget.category", "its name is compared"),
            Map.entry("transformer.id", "its name is compared"),
            Map.entry("declarations", "no version is sent without all of them; a draft gives them anew"),
            Map.entry("partners.confirmedAt", "confirming the same once more changes nothing"),
            Map.entry("partners.confirmedBy", "who of the same body confirmed changes nothing"),
            Map.entry("partners.declarations", "no partner confirms without all of them"),
            Map.entry("maturity.check", "the day and the scores are compared"));

    private static final Wording WORDS = (key, args) -> args.length == 0 ? key : key + List.of(args);

    private static List<Change> between(SentVersion before, SentVersion after) {
        return Comparison.between(before, after, WORDS);
    }

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
        assertThat(between(version("Che cosa?", "uno due", "10.00"), version("Che cosa?", "uno due", "10.00")))
                .isEmpty();
    }

    @Test
    void whateverElseDiffersIsShown() {
        SentVersion before = RichVersion.make().version();
        Set<String> silent = RichVersion.make().leaves().keySet().stream()
                .filter(leaf ->
                        between(before, RichVersion.butFor(leaf).version()).isEmpty())
                .filter(leaf -> !leaf.endsWith("answers[0].text"))
                .map(leaf -> leaf.replaceAll("\\[\\d]", ""))
                .collect(Collectors.toSet());
        assertThat(silent).isEqualTo(SILENT.keySet());
    }

    @Test
    void theRichVersionHasEveryLeafOfTheCanonicalText() {
        RichVersion rich = RichVersion.make();
        JsonNode json = JsonMapper.builder().build().valueToTree(rich.version());
        assertThat(rich.leaves()).hasSizeGreaterThan(70);
        assertThat(leaves(json)).isEqualTo((long) rich.leaves().size());
    }

    private static long leaves(JsonNode node) {
        return node.isValueNode()
                ? 1
                : node.valueStream().mapToLong(ComparisonTests::leaves).sum();
    }

    @Test
    void anotherFileOfTheSameNameIsAChange() {
        assertThat(between(with("a".repeat(64)), with("b".repeat(64))))
                .singleElement()
                .satisfies(change -> assertThat(change.what()).isEqualTo("Il preventivo"))
                .satisfies(change ->
                        assertThat(change.pieces()).extracting(Piece::fate).contains(Fate.REMOVED, Fate.ADDED));
        assertThat(between(with("a".repeat(64)), with("a".repeat(64)))).isEmpty();
    }

    private static SentVersion with(String sha256) {
        SentVersion plain = version("Che cosa?", "uno", "10.00");
        return new SentVersion(
                plain.call(),
                plain.callTitle(),
                plain.form(),
                plain.body(),
                plain.title(),
                List.of(new SentVersion.Section(
                        "allegati",
                        "Allegati",
                        List.of(new SentVersion.Answer(
                                "quote",
                                "Il preventivo",
                                null,
                                "preventivo.pdf",
                                List.of(new SentVersion.SentFile(UUID.randomUUID(), "preventivo.pdf", sha256)))))),
                plain.budget(),
                plain.totalCost(),
                plain.requested(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }

    @Test
    void wordsAreToldApartNotLetters() {
        assertThat(between(
                        version("Che cosa?", "Un gestionale per i soci.", "1000.00"),
                        version("Che cosa?", "Un registro per i soci e le socie.", "1000.00")))
                .containsExactly(new Change(
                        "Il bisogno",
                        "Che cosa?",
                        List.of(
                                new Piece(Fate.SAME, "Un"),
                                new Piece(Fate.REMOVED, " gestionale"),
                                new Piece(Fate.ADDED, " registro"),
                                new Piece(Fate.SAME, " per i"),
                                new Piece(Fate.REMOVED, " soci."),
                                new Piece(Fate.ADDED, " soci e le socie."))));
    }

    @Test
    void aSentenceWrittenOnAfterTheLastLeavesThatOneAsItWas() {
        assertThat(Comparison.pieces("Il gestionale.", "Il gestionale. E il sito."))
                .containsExactly(new Piece(Fate.SAME, "Il gestionale."), new Piece(Fate.ADDED, " E il sito."));
    }

    @Test
    void aChangedCostShowsInItsLineAndInTheTotal() {
        assertThat(between(version("Che cosa?", "uno", "1000.00"), version("Che cosa?", "uno", "1200.00")))
                .extracting(Change::what)
                .containsExactly("applications.desk.costs", "applications.summary.total");
    }

    @Test
    void aQuestionKeepsItsIdentityWhenItsWordsChange() {
        assertThat(between(version("Che cosa?", "uno", "1.00"), version("Che cosa vi serve?", "due", "1.00")))
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
