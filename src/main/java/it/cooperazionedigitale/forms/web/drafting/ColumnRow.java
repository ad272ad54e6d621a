package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import java.util.stream.Collectors;

/** One column of a table, as typed; its id is given once and stays. */
public class ColumnRow {

    private String id = "";
    private String label = "";
    private String type = QuestionType.SHORT.name();
    private boolean required = false;
    private String choices = "";

    static ColumnRow of(Question column) {
        ColumnRow row = new ColumnRow();
        row.id = column.id();
        row.label = column.label();
        row.type = column.type().name();
        row.required = column.required();
        row.choices = column.choices().stream().map(Question.Choice::label).collect(Collectors.joining("\n"));
        return row;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String choices) {
        this.choices = choices;
    }
}
