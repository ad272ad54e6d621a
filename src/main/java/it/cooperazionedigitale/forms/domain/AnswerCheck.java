package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.AnswerFiles;
import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what was typed in one section, question by question; everything else that was sent is ignored. */
public final class AnswerCheck {

    private final Map<String, Object> stored;
    private final TypedFields typed;
    private final Known known;
    private final @Nullable Set<String> sent;
    private final Map<String, Object> counted = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<AnswerProblem> problems = new ArrayList<>();

    private AnswerCheck(
            Map<String, Object> stored, Map<String, List<String>> typed, @Nullable Set<String> sent, Known known) {
        this.stored = stored;
        this.typed = new TypedFields(typed);
        this.sent = sent;
        this.known = known;
    }

    /** The answers of a section that may be stored, and what is wrong with the others. */
    public static CheckedAnswers of(
            FormDefinition form,
            FormSection section,
            Map<String, Object> stored,
            Map<String, List<String>> typed,
            Known known) {
        return of(form, section, stored, typed, null, known);
    }

    /** The same where only some questions were sent: the others keep what is stored. */
    public static CheckedAnswers of(
            FormDefinition form,
            FormSection section,
            Map<String, Object> stored,
            Map<String, List<String>> typed,
            @Nullable Set<String> sent,
            Known known) {
        AnswerCheck check = new AnswerCheck(stored, typed, sent, known);
        Optional<Map<String, Object>> before = Asking.before(form, section, stored);
        before.ifPresent(check.counted::putAll);
        section.questions().forEach(question -> {
            if (before.isPresent() && Conditions.hold(question.when(), check.counted)) {
                check.look(question);
            } else {
                check.leave(question);
            }
        });
        return new CheckedAnswers(check.values, check.problems);
    }

    /** The same for a section that stands alone; complete, it must also lack nothing. */
    public static CheckedAnswers alone(
            FormSection section, Map<String, List<String>> typed, boolean complete, Known known) {
        FormDefinition form = new FormDefinition(Ids.next(), section.id(), 1, List.of(section));
        CheckedAnswers checked = of(form, section, Map.of(), typed, known);
        if (!complete) {
            return checked;
        }
        Map<String, AnswerProblem> problems = new LinkedHashMap<>();
        checked.problems().forEach(problem -> problems.put(problem.questionId(), problem));
        new Lacking(Asking.of(form, checked.values()), Map.of())
                .all()
                .forEach(problem -> problems.putIfAbsent(problem.questionId(), problem));
        return new CheckedAnswers(checked.values(), List.copyOf(problems.values()));
    }

    /** What is not asked now: nothing new is taken, nothing old is lost. */
    private void leave(Question question) {
        Object before = stored.get(question.id());
        if (before != null) {
            values.put(question.id(), before);
        }
    }

    private void look(Question question) {
        Optional<Object> value = sent == null || sent.contains(question.id()) ? read(question) : before(question);
        value.ifPresent(found -> {
            values.put(question.id(), found);
            counted.put(question.id(), found);
        });
    }

    /** An answer that has to be mended leaves the one before it in its place. */
    private Optional<Object> read(Question question) {
        int flaws = problems.size();
        Optional<Object> value = switch (question.type()) {
            case TABLE -> rows(question);
            case FILE -> files(question);
            default -> cell(question, question.id());
        };
        return problems.size() > flaws ? before(question) : value;
    }

    private Optional<Object> before(Question question) {
        return Optional.ofNullable(stored.get(question.id()));
    }

    private Optional<Object> cell(Question question, String field) {
        List<String> texts = typed.texts(field, question.type() != QuestionType.LONG);
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        Reading reading = question.type().several()
                ? Reading.several(question, texts, known)
                : Reading.of(question, texts.get(0), known);
        if (reading.problem() != null) {
            problems.add(new AnswerProblem(field, reading.problem(), reading.args()));
            return Optional.empty();
        }
        return Optional.of(reading.value());
    }

    private Optional<Object> rows(Question table) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int before = problems.size();
        for (int row : typed.rows(table.id())) {
            Map<String, Object> cells = new LinkedHashMap<>();
            for (Question column : table.columns()) {
                cell(column, TypedFields.cell(table.id(), row, column.id()))
                        .ifPresent(value -> cells.put(column.id(), value));
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        if (rows.size() > table.mostRows()) {
            problems.add(new AnswerProblem(table.id(), "forms.problem.tooManyRows", List.of(table.mostRows())));
        }
        return rows.isEmpty() || problems.size() > before ? Optional.empty() : Optional.of(rows);
    }

    /** Only files that are there already may stay; where one fits, a new one takes its place. */
    private Optional<Object> files(Question question) {
        List<?> mine = stored.get(question.id()) instanceof List<?> ids ? ids : List.of();
        List<String> texts =
                typed.texts(question.id(), true).stream().distinct().toList();
        List<String> fresh = texts.stream()
                .filter(text -> text.startsWith(AnswerFiles.NEW) && Typed.id(text.substring(1)) != null)
                .toList();
        List<String> files =
                new ArrayList<>(texts.stream().filter(mine::contains).toList());
        if (question.mostRows() == 1 && !fresh.isEmpty()) {
            files.clear();
        }
        files.addAll(fresh);
        if (files.size() > question.mostRows()) {
            problems.add(new AnswerProblem(question.id(), "forms.problem.tooManyFiles", List.of(question.mostRows())));
            return Optional.empty();
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(files);
    }
}
