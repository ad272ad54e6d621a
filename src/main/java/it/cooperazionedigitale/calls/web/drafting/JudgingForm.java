package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.Criterion;
import it.cooperazionedigitale.calls.TieRule;
import it.cooperazionedigitale.shared.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.validation.Errors;

/** How a call is judged, as typed. */
public class JudgingForm extends PartForm {

    private List<Row> rows = new ArrayList<>();
    private String threshold = "";
    private String evaluators = "";
    private String divergence = "";
    private String tie = "";
    private boolean veiled = false;

    /** A criterion, as typed. */
    public static class Row {

        private String code = "";
        private String name = "";
        private String guidance = "";
        private String max = "";
        private String weight = "";
        private String bands = "";

        boolean blank() {
            return name.isBlank() && guidance.isBlank() && weight.isBlank() && bands.isBlank();
        }

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

        public String getGuidance() {
            return guidance;
        }

        public void setGuidance(String guidance) {
            this.guidance = guidance;
        }

        public String getMax() {
            return max;
        }

        public void setMax(String max) {
            this.max = max;
        }

        public String getWeight() {
            return weight;
        }

        public void setWeight(String weight) {
            this.weight = weight;
        }

        public String getBands() {
            return bands;
        }

        public void setBands(String bands) {
            this.bands = bands;
        }
    }

    @Override
    void fill(CallDraft draft) {
        CallRules rules = draft.rules();
        rules.criteria().forEach(criterion -> {
            Row row = new Row();
            row.code = criterion.code();
            row.name = criterion.name();
            row.guidance = criterion.guidance();
            row.max = String.valueOf(criterion.max());
            row.weight = String.valueOf(criterion.weight());
            row.bands = String.join("\n", criterion.bands());
            rows.add(row);
        });
        threshold = String.valueOf(rules.threshold());
        evaluators = String.valueOf(rules.evaluators());
        divergence = String.valueOf(rules.divergence());
        tie = rules.procedure().tie().name();
        veiled = rules.procedure().veiled();
        rows("");
    }

    @Override
    void rows(String act) {
        change(rows, act, Row::new);
    }

    @Override
    UnaryOperator<CallDraft> read(Errors errors) {
        Reading reading = new Reading(errors);
        List<Criterion> criteria = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            if (!rows.get(place).blank()) {
                criteria.add(criterion(rows.get(place), "rows[" + place + "].", reading));
            }
        }
        int needed = reading.number("threshold", threshold, 0, 100);
        int sheets = reading.number("evaluators", evaluators, 1, 9);
        int gap = reading.number("divergence", divergence, 0, 100);
        TieRule equals = Typed.one(TieRule.class, tie);
        boolean nameless = veiled;
        return draft -> draft.withRules(
                draft.budget(),
                draft.rules()
                        .edit()
                        .judging(criteria, needed, sheets, gap)
                        .procedure(procedure -> procedure.judging(equals == null ? procedure.tie() : equals, nameless))
                        .done());
    }

    private static Criterion criterion(Row row, String field, Reading reading) {
        String name = reading.text(field + "name", row.name, 3, 120);
        return new Criterion(
                row.code.matches("[A-Za-z0-9-]{1,40}") ? row.code : Reading.code(name),
                name,
                reading.text(field + "guidance", row.guidance, 0, 1_000),
                reading.number(field + "max", row.max, 1, 10),
                reading.number(field + "weight", row.weight, 1, 100),
                Reading.clean(row.bands)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    public List<Row> getRows() {
        return rows;
    }

    public void setRows(List<Row> rows) {
        this.rows = rows;
    }

    public String getThreshold() {
        return threshold;
    }

    public void setThreshold(String threshold) {
        this.threshold = threshold;
    }

    public String getEvaluators() {
        return evaluators;
    }

    public void setEvaluators(String evaluators) {
        this.evaluators = evaluators;
    }

    public String getDivergence() {
        return divergence;
    }

    public void setDivergence(String divergence) {
        this.divergence = divergence;
    }

    public String getTie() {
        return tie;
    }

    public void setTie(String tie) {
        this.tie = tie;
    }

    public boolean isVeiled() {
        return veiled;
    }

    public void setVeiled(boolean veiled) {
        this.veiled = veiled;
    }
}
