package it.cooperazionedigitale.projects.web;

import it.cooperazionedigitale.documents.FileWords;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.ShownAnswer;
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

    private final FormLibrary forms;
    private final FileWords files;
    private final ProjectWords words;

    ReportWords(FormLibrary forms, FileWords files, ProjectWords words) {
        this.forms = forms;
        this.files = files;
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
        ReportPaper.Sent sent = paper.sent();
        AskedForm asked = forms.asked(form(paper), sent == null ? paper.all() : sent.all());
        Map<String, ShownAnswer> said = forms.words(asked);
        return asked.sections().stream()
                .map(section -> new Block(section.title(), rows(section, said)))
                .toList();
    }

    /** The answers to one section, to read. */
    public List<SummaryRow> read(FormSection section, Map<String, Object> answers) {
        return rows(section, forms.words(new AskedForm(List.of(section), answers)));
    }

    private List<SummaryRow> rows(FormSection section, Map<String, ShownAnswer> said) {
        return section.questions().stream()
                .map(question -> row(question, said.get(question.id())))
                .toList();
    }

    private SummaryRow row(Question question, ShownAnswer said) {
        return SummaryRow.of(
                question.label(),
                said.files().isEmpty() ? said.text() : null,
                said.files().stream()
                        .flatMap(file -> files.toRead(file).stream())
                        .toList());
    }

    /** Which sending it is and the fingerprint of its text, if it was sent. */
    public @Nullable String sentAs(ReportPaper paper) {
        ReportPaper.Sent sent = paper.sent();
        return sent == null
                ? null
                : words.say("projects.report.sentAs", sent.number(), ItalianFormats.moment(sent.at()), sent.sha256());
    }

    /** What is asked, in words. */
    public FormDefinition form(ReportPaper paper) {
        FormDefinition form = paper.form();
        return form.with(form.sections().stream()
                .map(section -> section.id().equals(FactQuestions.SECTION) ? said(section) : section)
                .toList());
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
