package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.Instalment;
import it.cooperazionedigitale.shared.Typed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.validation.Errors;

/** How a contribution is paid, as typed: one row for each payment. */
public class PaymentsForm extends PartForm {

    private static final int WHOLE = 100;
    private static final int MOST_REPORTS = 60;
    private static final Comparator<Instalment> IN_TIME =
            Comparator.comparing(Instalment::moment).thenComparing(Instalment::report);

    private List<Row> rows = new ArrayList<>();

    /** A payment, as typed. */
    public static class Row {

        private String moment = "";
        private String report = "";
        private String percent = "";

        public String getMoment() {
            return moment;
        }

        public void setMoment(String moment) {
            this.moment = moment;
        }

        public String getReport() {
            return report;
        }

        public void setReport(String report) {
            this.report = report;
        }

        public String getPercent() {
            return percent;
        }

        public void setPercent(String percent) {
            this.percent = percent;
        }
    }

    @Override
    void fill(CallDraft draft) {
        draft.rules().instalments().forEach(instalment -> {
            Row row = new Row();
            row.moment = instalment.moment().name();
            row.report = instalment.report() == 0 ? "" : String.valueOf(instalment.report());
            row.percent = String.valueOf(instalment.percent());
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
        List<Instalment> payments = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            Row row = rows.get(place);
            if (!row.percent.isBlank() || !row.report.isBlank()) {
                payments.add(payment(row, "rows[" + place + "].", reading, errors));
            }
        }
        if (payments.isEmpty()) {
            errors.rejectValue("rows[0].percent", "calls.edit.payment.none");
        }
        payments.sort(IN_TIME);
        return draft -> draft.withRules(
                draft.budget(), draft.rules().edit().instalments(payments).done());
    }

    private static Instalment payment(Row row, String field, Reading reading, Errors errors) {
        Instalment.Moment moment = Typed.one(Instalment.Moment.class, row.moment);
        if (moment == null) {
            errors.rejectValue(field + "moment", "calls.edit.payment.moment");
            moment = Instalment.Moment.END;
        }
        int report =
                moment == Instalment.Moment.REPORT ? reading.number(field + "report", row.report, 1, MOST_REPORTS) : 0;
        return new Instalment(moment, report, reading.number(field + "percent", row.percent, 1, WHOLE));
    }

    public List<Row> getRows() {
        return rows;
    }

    public void setRows(List<Row> rows) {
        this.rows = rows;
    }
}
