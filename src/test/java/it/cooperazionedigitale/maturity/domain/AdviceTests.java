package it.cooperazionedigitale.maturity.domain;

import static it.cooperazionedigitale.maturity.MaturitySamples.QUESTIONS;
import static it.cooperazionedigitale.maturity.MaturitySamples.everything;
import static it.cooperazionedigitale.maturity.MaturitySamples.nothing;
import static it.cooperazionedigitale.maturity.MaturitySamples.share;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdviceTests {

    private static Advice of(Map<String, List<String>> answers) {
        return Advice.of(QUESTIONS, answers);
    }

    private static List<String> codes(Advice advice) {
        return advice.gaps().stream().map(gap -> gap.question().code()).toList();
    }

    @Test
    void whoHasEverythingNeedsNoAdvice() {
        assertThat(of(everything()).gaps()).isEmpty();
        assertThat(of(everything()).imbalances()).isEmpty();
    }

    @Test
    void equalGapsStayInTheOrderOfTheQuestions() {
        assertThat(codes(of(nothing())))
                .containsExactlyElementsOf(
                        QUESTIONS.questions().stream().map(Question::code).toList());
        assertThat(of(nothing()).imbalances()).isEmpty();
    }

    @Test
    void theLowestComesFirstAndHalfIsNoGap() {
        Map<String, List<String>> answers = new HashMap<>(everything());
        answers.put("sicurezza", List.of("copie", "regole"));
        answers.put("formazione", List.of(TickQuestion.NONE));
        answers.put("preparazione", List.of("bisogni", "soldi", "impianti", "tecnici", "guida"));
        assertThat(codes(of(answers))).containsExactly("formazione", "sicurezza");
        assertThat(of(answers).gaps().get(1).points()).isEqualTo(33);
        assertThat(of(answers).gaps().get(1).lacking())
                .extracting(Item::code)
                .containsExactly("persone", "formazione", "controllo", "continuita");
    }

    @Test
    void whatIsBelowHalfOfAScaleIsLacking() {
        Map<String, List<String>> answers = new HashMap<>(everything());
        answers.putAll(share(QUESTIONS.dimension("automazione").orElseThrow(), 1, 5));
        answers.put("intelligenza-robot", List.of("prova"));
        assertThat(of(answers).gaps().get(0).lacking())
                .extracting(Item::code)
                .containsExactly("testi", "immagini", "voce", "previsioni");
    }

    @Test
    void dataWithoutSecurityIsOutOfBalance() {
        Map<String, List<String>> answers = new HashMap<>(everything());
        answers.put("sicurezza", List.of("copie", "regole", "persone", "controllo", "formazione"));
        assertThat(of(answers).imbalances()).isEmpty();
        answers.put("sicurezza", List.of("copie", "regole", "persone", "controllo"));
        assertThat(of(answers).imbalances()).extracting(Imbalance::code).containsExactly("dati-senza-sicurezza");
    }

    @Test
    void plansWithoutFoundationsAndToolsWithoutPeopleAreOutOfBalance() {
        Map<String, List<String>> answers = new HashMap<>(everything());
        answers.put("preparazione", List.of(TickQuestion.NONE));
        answers.putAll(share(QUESTIONS.dimension("persone").orElseThrow(), 0, 1));
        assertThat(of(answers).imbalances())
                .extracting(Imbalance::code)
                .containsExactly("piani-senza-basi", "tecnologia-senza-persone");
    }
}
