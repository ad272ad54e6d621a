package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.Condition;

/** One answer that a condition looks at, as typed. */
public class ClauseRow {

    private String question = "";
    private String operator = Condition.Operator.IS.name();
    private String value = "";

    static ClauseRow of(Condition.Clause clause, String value) {
        ClauseRow row = new ClauseRow();
        row.question = clause.question();
        row.operator = clause.operator().name();
        row.value = value;
        return row;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getOperator() {
        return operator;
    }

    public void setOperator(String operator) {
        this.operator = operator;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
