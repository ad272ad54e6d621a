package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.domain.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One question, as typed. */
public class QuestionForm extends ConditionForm {

    private static final int MOST_ROWS = 200;

    private String label = "";
    private String hint = "";
    private String why = "";
    private String readers = "";
    private boolean required = false;
    private String maxLength = "";
    private String maxWords = "";
    private String min = "";
    private String max = "";
    private String maxRows = "";
    private String attachment = "";
    private List<ChoiceRow> choices = new ArrayList<>();
    private List<ColumnRow> columns = new ArrayList<>();

    static QuestionForm blank() {
        QuestionForm form = new QuestionForm();
        form.required = true;
        return form;
    }

    void fill(Question question, List<Question> before) {
        label = question.label();
        hint = orEmpty(question.hint());
        why = orEmpty(question.why());
        readers = orEmpty(question.readers());
        required = question.required();
        maxLength = orEmpty(question.maxLength());
        maxWords = orEmpty(question.maxWords());
        min = orEmpty(question.min());
        max = orEmpty(question.max());
        maxRows = orEmpty(question.maxRows());
        attachment = orEmpty(question.attachment());
        question.choices().forEach(choice -> choices.add(ChoiceRow.of(choice)));
        question.columns().forEach(column -> columns.add(ColumnRow.of(column)));
        fill(question.when(), before);
        setSeen(Mark.of(question));
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Adds a row or takes one away; leaves as many rows as a question of the kind needs to be begun. */
    void rows(String act, QuestionType type) {
        if (type == QuestionType.CHOICE || type == QuestionType.MANY) {
            change(choices, act, ChoiceRow::new, 2);
        } else if (type == QuestionType.TABLE) {
            change(columns, act, ColumnRow::new, 1);
        }
        pad();
    }

    private static <R> void change(List<R> rows, String act, Supplier<R> blank, int least) {
        if ("aggiungi".equals(act) && rows.size() < MOST_ROWS) {
            rows.add(blank.get());
        } else if (act.matches("togli-\\d{1,3}")) {
            int place = Integer.parseInt(act.substring("togli-".length()));
            if (place < rows.size()) {
                rows.remove(place);
            }
        }
        while (rows.size() < least) {
            rows.add(blank.get());
        }
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getHint() {
        return hint;
    }

    public void setHint(String hint) {
        this.hint = hint;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getReaders() {
        return readers;
    }

    public void setReaders(String readers) {
        this.readers = readers;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public String getMaxLength() {
        return maxLength;
    }

    public void setMaxLength(String maxLength) {
        this.maxLength = maxLength;
    }

    public String getMaxWords() {
        return maxWords;
    }

    public void setMaxWords(String maxWords) {
        this.maxWords = maxWords;
    }

    public String getMin() {
        return min;
    }

    public void setMin(String min) {
        this.min = min;
    }

    public String getMax() {
        return max;
    }

    public void setMax(String max) {
        this.max = max;
    }

    public String getMaxRows() {
        return maxRows;
    }

    public void setMaxRows(String maxRows) {
        this.maxRows = maxRows;
    }

    public String getAttachment() {
        return attachment;
    }

    public void setAttachment(String attachment) {
        this.attachment = attachment;
    }

    public List<ChoiceRow> getChoices() {
        return choices;
    }

    public void setChoices(List<ChoiceRow> choices) {
        this.choices = choices;
    }

    public List<ColumnRow> getColumns() {
        return columns;
    }

    public void setColumns(List<ColumnRow> columns) {
        this.columns = columns;
    }
}
