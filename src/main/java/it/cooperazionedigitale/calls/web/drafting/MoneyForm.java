package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.ExpenseCategory;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Typed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.validation.Errors;

/** The money of a call, as typed. */
public class MoneyForm extends PartForm {

    private String budget = "";
    private String single = "";
    private String network = "";
    private String minimum = "";
    private String ownShare = "";
    private List<String> forms = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();

    /** A category of expense, as typed. */
    public static class Row {

        private String code = "";
        private String name = "";
        private boolean capital = false;
        private String most = "";

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public boolean isCapital() {
            return capital;
        }

        public void setCapital(boolean capital) {
            this.capital = capital;
        }

        public String getMost() {
            return most;
        }

        public void setMost(String most) {
            this.most = most;
        }
    }

    @Override
    void fill(CallDraft draft) {
        CallRules rules = draft.rules();
        budget = draft.budget().typed();
        single = rules.singleCap().typed();
        network = rules.networkCap().typed();
        minimum = rules.minimum().typed();
        ownShare = String.valueOf(rules.ownSharePercent());
        rules.forms().stream().sorted().map(Enum::name).forEach(forms::add);
        rules.expenses().forEach(expense -> {
            Row row = new Row();
            row.code = expense.code();
            row.name = expense.name();
            row.capital = expense.capitalGoods();
            row.most = expense.mostPercent() == null ? "" : String.valueOf(expense.mostPercent());
            rows.add(row);
        });
        rows("");
    }

    @Override
    void rows(String act) {
        change(rows, act, Row::new);
    }

    @Override
    UnaryOperator<CallDraft> read(Errors errors) {
        Reading reading = new Reading(errors);
        Euro newBudget = reading.money("budget", budget);
        if (!errors.hasFieldErrors("budget") && !newBudget.isPositive()) {
            errors.rejectValue("budget", "calls.refusal.budget");
        }
        Euro newSingle = reading.money("single", single);
        Euro newNetwork = reading.money("network", network);
        Euro newMinimum = reading.money("minimum", minimum);
        int share = reading.number("ownShare", ownShare, 0, 99);
        Set<ProjectForm> shapes = EnumSet.noneOf(ProjectForm.class);
        forms.forEach(name -> {
            ProjectForm form = Typed.one(ProjectForm.class, name);
            if (form != null) {
                shapes.add(form);
            }
        });
        List<ExpenseCategory> expenses = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            Row row = rows.get(place);
            if (!row.name.isBlank()) {
                String name = reading.text("rows[" + place + "].name", row.name, 2, 120);
                String code = row.code.matches("[a-z0-9-]{1,40}") ? row.code : Reading.code(name);
                Integer most = row.most.isBlank() ? null : reading.number("rows[" + place + "].most", row.most, 1, 99);
                expenses.add(new ExpenseCategory(code, name, row.capital, most));
            }
        }
        return draft -> draft.withRules(
                newBudget,
                draft.rules()
                        .edit()
                        .money(newSingle, newNetwork, newMinimum, share, shapes, expenses)
                        .done());
    }

    public String getBudget() {
        return budget;
    }

    public void setBudget(String budget) {
        this.budget = budget;
    }

    public String getSingle() {
        return single;
    }

    public void setSingle(String single) {
        this.single = single;
    }

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }

    public String getMinimum() {
        return minimum;
    }

    public void setMinimum(String minimum) {
        this.minimum = minimum;
    }

    public String getOwnShare() {
        return ownShare;
    }

    public void setOwnShare(String ownShare) {
        this.ownShare = ownShare;
    }

    public List<String> getForms() {
        return forms;
    }

    public void setForms(List<String> forms) {
        this.forms = forms;
    }

    public List<Row> getRows() {
        return rows;
    }

    public void setRows(List<Row> rows) {
        this.rows = rows;
    }
}
