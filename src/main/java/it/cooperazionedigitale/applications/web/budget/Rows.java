package it.cooperazionedigitale.applications.web.budget;

import it.cooperazionedigitale.applications.domain.CostLine;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Adds and takes away lines of a budget that is being typed; nothing is saved by that. */
final class Rows {

    private static final String REMOVE = "togli-";

    private Rows() {}

    /** {@code aggiungi}, or {@code togli-} and the number of a line from 0. */
    static void change(BudgetForm form, String act) {
        if (act.startsWith(REMOVE) && act.substring(REMOVE.length()).matches("\\d{1,2}")) {
            int line = Integer.parseInt(act.substring(REMOVE.length()));
            if (line < form.getLines().size()) {
                form.getLines().remove(line);
            }
        } else if (form.getLines().size() < CostLine.MOST) {
            form.getLines().add(new BudgetForm.Line());
        }
        form.room();
    }

    /** A place for objections nobody needs yet, while lines are still being laid out. */
    static BindingResult ignored(BudgetForm form) {
        return new BeanPropertyBindingResult(form, "ignored");
    }
}
