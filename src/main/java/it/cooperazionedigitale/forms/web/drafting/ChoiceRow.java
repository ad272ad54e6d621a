package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.Question;

/** One choice of a question, as typed; its value is given once and stays. */
public class ChoiceRow {

    private String value = "";
    private String label = "";

    static ChoiceRow of(Question.Choice choice) {
        ChoiceRow row = new ChoiceRow();
        row.value = choice.value();
        row.label = choice.label();
        return row;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
