package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.Condition.Operator;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.domain.Lookable;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.site.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** When a section or a question is asked, as typed; a row without a question is none. */
public abstract class ConditionForm {

    private static final int MOST_ROWS = 10;

    private String together = "all";
    private List<ClauseRow> clauses = new ArrayList<>();
    private String seen = "";

    final void fill(@Nullable Condition when, List<Question> before) {
        if (when != null) {
            together = when.all() ? "all" : "any";
            when.clauses().forEach(clause -> clauses.add(ClauseRow.of(clause, words(clause, before))));
        }
        pad();
    }

    /** Leaves a row free to write in. */
    final void pad() {
        if (clauses.isEmpty()
                || !clauses.get(clauses.size() - 1).getQuestion().isEmpty() && clauses.size() < MOST_ROWS) {
            clauses.add(new ClauseRow());
        }
    }

    /** The condition that is meant; none where no row tells a question. */
    final @Nullable Condition condition(List<Question> before, Errors errors) {
        List<Condition.Clause> read = new ArrayList<>();
        for (int place = 0; place < clauses.size(); place++) {
            ClauseRow row = clauses.get(place);
            if (!row.getQuestion().isEmpty()) {
                clause(row, "clauses[" + place + "]", before, errors).ifPresent(read::add);
            }
        }
        return read.isEmpty() ? null : new Condition(!"any".equals(together), read);
    }

    private static Optional<Condition.Clause> clause(
            ClauseRow row, String field, List<Question> before, Errors errors) {
        Optional<Question> asked = before.stream()
                .filter(question -> question.id().equals(row.getQuestion()))
                .findFirst();
        Operator operator = Typed.one(Operator.class, row.getOperator());
        if (asked.isEmpty()) {
            errors.rejectValue(field + ".question", "forms.edit.clause.question");
            return Optional.empty();
        }
        Question question = asked.get();
        if (operator == null || !Lookable.fits(question.type(), operator)) {
            errors.rejectValue(field + ".operator", "forms.edit.clause.operator");
            return Optional.empty();
        }
        if (!Lookable.needsValue(operator)) {
            return Optional.of(new Condition.Clause(question.id(), operator, ""));
        }
        Optional<String> value = Lookable.stored(question, row.getValue());
        if (value.isEmpty()) {
            String choices = Lookable.choices(question);
            errors.rejectValue(
                    field + ".value",
                    choices.isEmpty() ? "forms.edit.clause.value" : "forms.edit.clause.choice",
                    new Object[] {choices},
                    null);
        }
        return value.map(stored -> new Condition.Clause(question.id(), operator, stored));
    }

    /** A value as it is read on the page: the words of a choice, yes or no in Italian. */
    private static String words(Condition.Clause clause, List<Question> before) {
        return before.stream()
                .filter(question -> question.id().equals(clause.question()))
                .findFirst()
                .map(question -> question.shown(clause.value()).replace("\u00a0€", ""))
                .orElse(clause.value());
    }

    /** How several rows hold together. */
    public List<Choice> ways() {
        return List.of(Choice.of("all", "forms.when.all"), Choice.of("any", "forms.when.any"));
    }

    public String getTogether() {
        return together;
    }

    public void setTogether(String together) {
        this.together = together;
    }

    public List<ClauseRow> getClauses() {
        return clauses;
    }

    public void setClauses(List<ClauseRow> clauses) {
        this.clauses = clauses;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
