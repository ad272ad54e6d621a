package it.cooperazionedigitale.forms;

import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.FileWords;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.forms.domain.Asking;
import it.cooperazionedigitale.forms.domain.StoredAnswers;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.UploadRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes sections ready to be shown. */
@Component
public class AskedSections {

    private static final UploadRules RULES = AnswerFiles.slot("answer").rules();

    private final ReferenceData reference;
    private final Files files;
    private final FileWords fileWords;
    private final AskedWhen conditions;

    AskedSections(ReferenceData reference, Files files, FileWords fileWords, AskedWhen conditions) {
        this.reference = reference;
        this.files = files;
        this.fileWords = fileWords;
        this.conditions = conditions;
    }

    /**
     * A section with what was typed or stored.
     *
     * @param form the form it is of
     * @param section the section
     * @param stored all answers so far, of every section: conditions look at them
     * @param typed what stands in the fields
     * @param doubts what is not right yet, said at its question
     */
    public AskedSection of(
            FormDefinition form,
            FormSection section,
            Map<String, Object> stored,
            AnswersForm typed,
            List<AnswerProblem> doubts) {
        Map<Question, Condition> page = Asking.page(form, section, stored);
        Map<UUID, FileSummary> kept = files.findAll(page.keySet().stream()
                .filter(question -> question.type() == QuestionType.FILE)
                .flatMap(question -> ids(stored, typed, question))
                .toList());
        List<AskedQuestion> questions = new ArrayList<>();
        page.forEach((question, left) -> questions.add(asked(
                question,
                left.clauses().isEmpty() ? null : conditions.of(left, true, form.sections()),
                typed,
                kept(question, stored, typed, kept),
                doubts)));
        return new AskedSection(section, questions);
    }

    /** A section as a preview shows it: all its questions, whatever answers they hang on. */
    public AskedSection preview(List<FormSection> form, FormSection section, AnswersForm typed) {
        List<String> onPage = section.questions().stream().map(Question::id).toList();
        return new AskedSection(
                section,
                section.questions().stream()
                        .map(question ->
                                asked(question, preview(question.when(), onPage, form), typed, List.of(), List.of()))
                        .toList());
    }

    private AskedQuestion.@Nullable When preview(
            @Nullable Condition when, List<String> onPage, List<FormSection> form) {
        return when == null
                ? null
                : conditions.of(
                        when, when.clauses().stream().allMatch(clause -> onPage.contains(clause.question())), form);
    }

    private AskedQuestion asked(
            Question question,
            AskedQuestion.@Nullable When when,
            AnswersForm typed,
            List<AskedQuestion.Kept> handedIn,
            List<AnswerProblem> doubts) {
        List<AskedQuestion.Row> rows = question.type() == QuestionType.TABLE ? rows(question, typed) : List.of();
        if (question.type() == QuestionType.FILE) {
            typed.file(question.id());
        }
        return new AskedQuestion(
                question,
                "answers[" + question.id() + "]",
                options(question),
                when,
                rows,
                handedIn,
                question.type() == QuestionType.FILE ? RULES : null,
                Math.max(rows.size(), handedIn.size()) >= question.mostRows(),
                doubts.stream()
                        .filter(doubt -> doubt.questionId().equals(question.id()))
                        .map(conditions::words)
                        .toList());
    }

    private List<AskedQuestion.Row> rows(Question table, AnswersForm typed) {
        List<Integer> numbers = typed.rows(table.id());
        List<AskedQuestion.Row> rows = new ArrayList<>();
        for (int number : numbers.isEmpty() ? List.of(0) : numbers) {
            rows.add(new AskedQuestion.Row(
                    rows.size() + 1,
                    table.columns().stream()
                            .map(column ->
                                    cell(column, "answers[" + table.id() + "." + number + "." + column.id() + "]"))
                            .toList(),
                    Press.value(Press.Kind.REMOVE_ROW, table.id(), number)));
        }
        return rows;
    }

    private AskedQuestion cell(Question column, String at) {
        return new AskedQuestion(column, at, options(column), null, List.of(), List.of(), null, false, List.of());
    }

    private List<AskedQuestion.Kept> kept(
            Question question, Map<String, Object> stored, AnswersForm typed, Map<UUID, FileSummary> kept) {
        return question.type() == QuestionType.FILE
                ? ids(stored, typed, question)
                        .map(kept::get)
                        .filter(Objects::nonNull)
                        .map(file -> kept(question, file))
                        .toList()
                : List.of();
    }

    private AskedQuestion.Kept kept(Question question, FileSummary file) {
        return new AskedQuestion.Kept(
                file.id().toString(),
                file.name(),
                fileWords.rows(file),
                fileWords.notes(file),
                Press.value(Press.Kind.REMOVE_FILE, question.id(), file.id()));
    }

    private List<Choice> options(Question question) {
        return question.type() == QuestionType.SDG
                ? reference.goals().stream()
                        .map(goal -> Choice.of(goal.code(), goal.label()))
                        .toList()
                : question.options();
    }

    /** Of the files the page names only those that are an answer already: nobody learns of others by their ids. */
    private static Stream<UUID> ids(Map<String, Object> stored, AnswersForm typed, Question question) {
        List<String> named = typed.all(question.id());
        return StoredAnswers.ids(stored.get(question.id())).stream().filter(id -> named.contains(id.toString()));
    }
}
