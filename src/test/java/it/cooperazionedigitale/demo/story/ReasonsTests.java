package it.cooperazionedigitale.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody is asked anything without being told why and who will read it. */
class ReasonsTests {

    @Test
    void everyQuestionOfTheInventedFormsTellsWhyItIsAskedAndWhoReadsIt() {
        List<Question> questions = Stream.of(CallQuestions.sections(), ReportQuestions.sections())
                .flatMap(List::stream)
                .map(FormSection::questions)
                .flatMap(List::stream)
                .toList();
        assertThat(questions).hasSizeGreaterThan(15).allSatisfy(question -> {
            assertThat(question.why()).as(question.id()).isNotBlank();
            assertThat(question.readers()).as(question.id()).isNotBlank();
        });
    }
}
