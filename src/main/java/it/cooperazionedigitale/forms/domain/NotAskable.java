package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.shared.Refusal;
import java.util.List;

/** A form cannot be published yet; all its faults are told at once. */
public class NotAskable extends Refusal {

    private final transient List<FormFault> faults;

    private NotAskable(List<FormFault> faults) {
        super("forms.refusal.notAskable", faults.size());
        this.faults = faults;
    }

    static void refuse(List<FormFault> faults) {
        if (!faults.isEmpty()) {
            throw new NotAskable(faults);
        }
    }

    /** What is to be mended. */
    public List<FormFault> faults() {
        return faults;
    }

    @Override
    public String getMessage() {
        return super.getMessage() + " "
                + faults.stream().map(fault -> fault.key() + fault.args()).toList();
    }
}
