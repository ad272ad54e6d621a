package it.cooperazionedigitale.forms.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.Refusal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedFormTests {

    private static final Instant NOW = Instant.parse("2027-01-15T09:00:00Z");

    private static Question question(String id, QuestionType type, Integer maxLength, Question.Choice... choices) {
        return new Question(id, type, "Domanda", null, null, false, maxLength, null, null, List.of(choices));
    }

    private static FormSection section(String id, Question... questions) {
        return new FormSection(id, "Sezione", null, List.of(questions));
    }

    private static void assertRefused(String key, FormSection... sections) {
        assertThatThrownBy(() -> PublishedForm.publish("modulo", 0, List.of(sections), NOW))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(key);
    }

    @Test
    void versionsFollowEachOther() {
        List<FormSection> sections = List.of(section("one", question("need", QuestionType.LONG, 2_000)));
        FormDefinition third = PublishedForm.publish("modulo", 2, sections, NOW).definition();
        assertThat(third).isEqualTo(new FormDefinition(third.id(), "modulo", 3, sections));
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        Question.Choice red = new Question.Choice("red", "Rosso");
        assertRefused("forms.refusal.empty");
        assertRefused("forms.refusal.empty", section("one"));
        assertRefused("forms.refusal.id", section("One", question("a", QuestionType.SHORT, null)));
        assertRefused("forms.refusal.id", section("one", question("a b", QuestionType.SHORT, null)));
        assertRefused(
                "forms.refusal.twice",
                section("one", question("a", QuestionType.SHORT, null)),
                section("two", question("a", QuestionType.SHORT, null)));
        assertRefused(
                "forms.refusal.twice",
                section("one", question("a", QuestionType.SHORT, null)),
                section("one", question("b", QuestionType.SHORT, null)));
        assertRefused("forms.refusal.length", section("one", question("a", QuestionType.SHORT, 0)));
        assertRefused("forms.refusal.choices", section("one", question("a", QuestionType.CHOICE, null)));
        assertRefused("forms.refusal.choices", section("one", question("a", QuestionType.CHOICE, null, red, red)));
        assertRefused("forms.refusal.choices", section("one", question("a", QuestionType.SHORT, null, red)));
        assertThatThrownBy(() -> PublishedForm.publish("Modulo 1", 0, List.of(), NOW))
                .hasMessageStartingWith("forms.refusal.code");
    }
}
