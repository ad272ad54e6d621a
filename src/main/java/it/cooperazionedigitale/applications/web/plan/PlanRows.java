package it.cooperazionedigitale.applications.web.plan;

import it.cooperazionedigitale.applications.domain.Activity;
import it.cooperazionedigitale.applications.domain.Indicator;
import java.util.List;

/** Adds and takes away rows of a plan that is being typed; nothing is saved by that. */
final class PlanRows {

    private PlanRows() {}

    /** {@code aggiungi-attivita}, {@code aggiungi-indicatore}, or {@code togli-attivita-} or {@code togli-indicatore-} and a number from 0. */
    static void change(PlanForm form, String act) {
        if (act.equals("aggiungi-attivita") && form.getSteps().size() < Activity.MOST) {
            form.getSteps().add(new PlanForm.Step());
        } else if (act.equals("aggiungi-indicatore") && form.getMeasures().size() < Indicator.MOST) {
            form.getMeasures().add(new PlanForm.Measure());
        } else {
            remove(form.getSteps(), "togli-attivita-", act);
            remove(form.getMeasures(), "togli-indicatore-", act);
        }
        form.room();
    }

    private static void remove(List<?> rows, String prefix, String act) {
        if (act.startsWith(prefix) && act.substring(prefix.length()).matches("\\d{1,2}")) {
            int row = Integer.parseInt(act.substring(prefix.length()));
            if (row < rows.size()) {
                rows.remove(row);
            }
        }
    }
}
