package it.cooperazionedigitale.maturity.domain;

import static it.cooperazionedigitale.maturity.MaturitySamples.QUESTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.maturity.Bilingual;
import it.cooperazionedigitale.shared.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class QuestionnaireTests {

    /** The fingerprint of each version that was asked: such a file is never changed, another one is added. */
    private static final Map<Integer, String> ASKED =
            Map.of(1, "2f7d7d7f96c62e2f29d525c858d8b84e90d3989f2ed1781efbb8ea5005262bae");

    private static final List<Integer> ITEMS = List.of(10, 10, 10, 7, 7, 8, 7, 6, 5, 10, 5);

    @Test
    void aVersionThatWasAskedStaysAsItWas() throws IOException {
        for (Map.Entry<Integer, String> asked : ASKED.entrySet()) {
            String text = new ClassPathResource("maturity/questionnaire-" + asked.getKey() + ".json")
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(Sha256.hex(text)).as("version %d", asked.getKey()).isEqualTo(asked.getValue());
        }
        assertThat(QUESTIONS.version()).isEqualTo(ASKED.size());
    }

    @Test
    void itHasSixDimensionsAndElevenQuestions() {
        assertThat(QUESTIONS.dimensions())
                .extracting(Dimension::code)
                .containsExactly("strategia", "strumenti", "persone", "dati", "automazione", "ambiente");
        assertThat(QUESTIONS.questions().stream()
                        .map(question -> question.items().size())
                        .toList())
                .isEqualTo(ITEMS);
    }

    @Test
    void noTwoFieldsShareAName() {
        List<String> fields = QUESTIONS.questions().stream()
                .flatMap(question -> question.fields().stream())
                .toList();
        assertThat(fields).doesNotHaveDuplicates().allMatch(field -> field.matches("[a-z]+(-[a-z]+)?"));
    }

    @Test
    void scalesRiseFromNothing() {
        QUESTIONS.questions().stream()
                .filter(GradedQuestion.class::isInstance)
                .map(GradedQuestion.class::cast)
                .forEach(question -> assertThat(question.levels())
                        .extracting(Level::points)
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .startsWith(0));
    }

    @Test
    void bothLanguagesSayEverythingAndNotTheSame() {
        List<Bilingual> texts = new ArrayList<>();
        QUESTIONS.dimensions().forEach(dimension -> texts.addAll(List.of(dimension.title(), dimension.intro())));
        QUESTIONS.questions().forEach(question -> {
            texts.addAll(List.of(question.title(), question.hint(), question.advice()));
            question.items().forEach(item -> texts.add(item.title()));
        });
        assertThat(texts).hasSizeGreaterThan(120);
        assertThat(texts.stream()
                        .filter(text -> text.it().equals(text.en()))
                        .map(Bilingual::it)
                        .toList())
                .containsExactlyInAnyOrder();
        assertThat(texts.stream()
                        .flatMap(text -> Stream.of(text.it(), text.en()))
                        .filter(text -> text.contains("'") || text.contains("  "))
                        .toList())
                .isEmpty();
        assertThat(texts.get(0).in(Locale.ENGLISH)).isEqualTo("Strategy");
        assertThat(texts.get(0).in(Locale.FRENCH)).isEqualTo("Strategia");
    }

    @Test
    void imbalancesSpeakOfQuestionsThatThereAre() {
        List<String> codes = QUESTIONS.questions().stream().map(Question::code).toList();
        assertThat(QUESTIONS.imbalances()).hasSize(3).allSatisfy(imbalance -> {
            assertThat(codes).containsAll(imbalance.strong());
            assertThat(codes).containsAll(imbalance.weak());
        });
    }

    @Test
    void nothingIsNotTickedTogetherWithSomething() {
        Dimension people = QUESTIONS.dimension("persone").orElseThrow();
        assertThat(people.read(Map.of("formazione", List.of("piano", TickQuestion.NONE)))
                        .faults())
                .containsExactly(Map.entry("formazione", "maturity.answer.noneAndSome"));
        assertThat(people.read(Map.of("formazione", List.of(TickQuestion.NONE))).faults())
                .isEmpty();
    }

    @Test
    void whatIsNotOfferedIsRefusedAndWhatIsNotAskedIsLeftOut() {
        Dimension strategy = QUESTIONS.dimension("strategia").orElseThrow();
        Dimension.Reading read = strategy.read(Map.of(
                "aree-clienti", List.of("forse"),
                "aree-ufficio", List.of("fatto", "previsto"),
                "preparazione", List.of("bisogni", "bisogni"),
                "aree-acquisti", List.of(""),
                "altro", List.of("x")));
        assertThat(read.faults()).containsOnlyKeys("aree-clienti", "aree-ufficio", "preparazione");
        assertThat(read.values()).containsOnlyKeys("aree-clienti", "aree-ufficio", "preparazione");
    }
}
