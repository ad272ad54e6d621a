package it.cooperazionedigitale.maturity.web.dimension;

import it.cooperazionedigitale.maturity.domain.Dimension;
import it.cooperazionedigitale.maturity.domain.GradedQuestion;
import it.cooperazionedigitale.maturity.domain.Item;
import it.cooperazionedigitale.maturity.domain.Question;
import it.cooperazionedigitale.maturity.domain.TickQuestion;
import it.cooperazionedigitale.maturity.usecase.DimensionOutcome;
import it.cooperazionedigitale.maturity.usecase.OwnAssessment;
import it.cooperazionedigitale.maturity.web.MaturityWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.Keeping;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions of a dimension in the language of the page. */
@Component
class DimensionRows {

    private static final int A_LINE = 3;

    private final MaturityWords words;

    DimensionRows(MaturityWords words) {
        this.words = words;
    }

    DimensionPage page(
            OwnAssessment check,
            Dimension dimension,
            boolean fromLastTime,
            DimensionOutcome.@Nullable Theirs theirs,
            Keeping keeping) {
        OwnAssessment.Given given = check.given(dimension);
        return new DimensionPage(
                check.id(),
                dimension.code(),
                List.of(check.questionnaire().dimensions().indexOf(dimension) + 1, check.total()),
                words.of(dimension.title()),
                words.of(dimension.intro()),
                dimension.questions().stream().map(this::asked).toList(),
                given.revision() == 0
                        ? null
                        : words.of("maturity.check.saved", given.savedBy(), ItalianFormats.moment(given.savedAt())),
                fromLastTime,
                theirs == null
                        ? null
                        : new DimensionPage.Theirs(
                                theirs.who(), ItalianFormats.moment(theirs.at()), answers(dimension, theirs.answers())),
                fromLastTime ? null : keeping);
    }

    private DimensionPage.Asked asked(Question question) {
        List<DimensionPage.Line> lines = new ArrayList<>();
        if (question instanceof GradedQuestion graded) {
            graded.items()
                    .forEach(item -> lines.add(
                            new DimensionPage.Line("answers[" + graded.field(item) + "]", words.of(item.title()))));
        }
        List<Choice> choices = choices(question);
        return new DimensionPage.Asked(
                question.code(),
                words.of(question.title()),
                words.of(question.hint()),
                lines,
                choices,
                choices.size() > A_LINE);
    }

    private List<Choice> choices(Question question) {
        if (question instanceof TickQuestion ticks) {
            return Stream.concat(
                            ticks.items().stream().map(item -> Choice.of(item.code(), words.of(item.title()))),
                            Stream.of(Choice.of(TickQuestion.NONE, words.of(ticks.none()))))
                    .toList();
        }
        return ((GradedQuestion) question)
                .levels().stream()
                        .map(level -> Choice.of(level.code(), words.of(level.title())))
                        .toList();
    }

    private List<SummaryRow> answers(Dimension dimension, Map<String, List<String>> given) {
        List<SummaryRow> rows = new ArrayList<>();
        for (Question question : dimension.questions()) {
            if (question instanceof GradedQuestion graded) {
                graded.items().forEach(item -> rows.add(row(item, graded, given)));
            } else {
                rows.add(SummaryRow.fixed(words.of(question.title()), said(question, question.code(), given)));
            }
        }
        return rows;
    }

    private SummaryRow row(Item item, GradedQuestion question, Map<String, List<String>> given) {
        return SummaryRow.fixed(words.of(item.title()), said(question, question.field(item), given));
    }

    private String said(Question question, String field, Map<String, List<String>> given) {
        List<String> codes = given.getOrDefault(field, List.of());
        return choices(question).stream()
                .filter(choice -> codes.contains(choice.value()))
                .map(Choice::label)
                .collect(Collectors.joining("\n"));
    }
}
