package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands between answers and their being handed in. They were read when they were stored, so that is not done again. */
public final class Lacking {

    private final AskedForm asked;
    private final Map<UUID, FileSummary> files;

    /** Over the answers given, with the files among them. */
    public Lacking(AskedForm asked, Map<UUID, FileSummary> files) {
        this.asked = asked;
        this.files = files;
    }

    /** All of it, in the order of the form. */
    public List<AnswerProblem> all() {
        List<AnswerProblem> problems = new ArrayList<>();
        for (FormSection section : asked.sections()) {
            section.questions().forEach(question -> missing(question, problems));
            section.questions().forEach(question -> files(question, problems));
            problems.addAll(KeptRules.of(section, asked.answers()));
        }
        return problems;
    }

    private void missing(Question question, List<AnswerProblem> problems) {
        Object answer = asked.answers().get(question.id());
        if (question.required() && !Conditions.isGiven(answer)) {
            problems.add(new AnswerProblem(question.id(), words(question.type()), List.of()));
        }
        if (question.type() == QuestionType.TABLE && answer instanceof List<?> rows) {
            for (int row = 0; row < rows.size(); row++) {
                cells(question, row, (Map<?, ?>) rows.get(row), problems);
            }
        }
    }

    private static void cells(Question table, int row, Map<?, ?> cells, List<AnswerProblem> problems) {
        table.columns().stream()
                .filter(column -> column.required() && !Conditions.isGiven(cells.get(column.id())))
                .map(column -> new AnswerProblem(
                        TypedFields.cell(table.id(), row, column.id()), words(column.type()), List.of()))
                .forEach(problems::add);
    }

    private void files(Question question, List<AnswerProblem> problems) {
        if (question.type() == QuestionType.FILE) {
            StoredAnswers.ids(asked.answers().get(question.id())).forEach(id -> {
                FileSummary file = files.get(id);
                problem(question, file).ifPresent(problems::add);
            });
        }
    }

    private static Optional<AnswerProblem> problem(Question question, @Nullable FileSummary file) {
        if (file == null || file.state() == FileState.REMOVED) {
            return Optional.of(new AnswerProblem(question.id(), "forms.problem.fileGone", List.of()));
        }
        return switch (file.state()) {
            case PENDING -> Optional.of(AnswerProblem.pending(question.id(), file.name()));
            case REFUSED ->
                Optional.of(new AnswerProblem(question.id(), "forms.problem.fileRefused", List.of(file.name())));
            default -> Optional.empty();
        };
    }

    private static String words(QuestionType type) {
        return switch (type) {
            case CHOICE, YES_NO -> "forms.problem.chooseOne";
            case MANY, SDG -> "forms.problem.chooseSome";
            case FILE -> "forms.problem.addFile";
            case TABLE -> "forms.problem.addRow";
            default -> "forms.problem.required";
        };
    }
}
