package it.cooperazionedigitale.projects.web;

import it.cooperazionedigitale.forms.AnswersForm;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.projects.domain.FactQuestions;
import it.cooperazionedigitale.projects.usecase.ReportPaper;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How reports are put into words: the portal's own questions in the reader's language, a form's as they are. */
@Component
public class ReportWords {

    private final ProjectWords words;

    ReportWords(ProjectWords words) {
        this.words = words;
    }

    /**
     * The answers to a section, to read.
     *
     * @param title the section's
     * @param rows question and answer
     */
    public record Block(String title, List<SummaryRow> rows) {}

    /** What was sent last, section by section; what is written so far, if nothing was. */
    public List<Block> read(ReportPaper paper) {
        return sections(paper).stream()
                .map(section ->
                        new Block(section.title(), AnswersForm.rows(section, answers(paper, section.id()), null)))
                .toList();
    }

    private static Map<String, Object> answers(ReportPaper paper, String section) {
        ReportPaper.Sent sent = paper.sent();
        return sent == null ? paper.given(section).values() : sent.sections().getOrDefault(section, Map.of());
    }

    /** Which sending it is and the fingerprint of its text, if it was sent. */
    public @Nullable String sentAs(ReportPaper paper) {
        ReportPaper.Sent sent = paper.sent();
        return sent == null
                ? null
                : words.say("projects.report.sentAs", sent.number(), ItalianFormats.moment(sent.at()), sent.sha256());
    }

    /** What is asked, in words. */
    public List<FormSection> sections(ReportPaper paper) {
        return paper.sections().stream()
                .map(section -> section.id().equals(FactQuestions.SECTION) ? said(section) : section)
                .toList();
    }

    private FormSection said(FormSection section) {
        return new FormSection(
                section.id(),
                words.say(section.title()),
                null,
                section.questions().stream().map(this::said).toList());
    }

    private Question said(Question question) {
        return new Question(
                question.id(),
                question.type(),
                words.say(question.label()),
                said(question.hint()),
                said(question.why()),
                question.required(),
                question.maxLength(),
                question.min(),
                question.max(),
                question.choices().stream()
                        .map(choice -> new Question.Choice(choice.value(), words.say(choice.label())))
                        .toList());
    }

    private @Nullable String said(@Nullable String key) {
        return key == null ? null : words.say(key);
    }
}
