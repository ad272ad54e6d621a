package it.cooperazionedigitale.calls.domain;

import it.cooperazionedigitale.shared.Refusal;
import java.util.List;

/** A call cannot be scheduled yet; all that is missing is told at once. */
public class NotReady extends Refusal {

    private final transient List<String> reasons;

    private NotReady(List<ScheduleFault> reasons) {
        super("calls.refusal.notReady", reasons.size());
        this.reasons = reasons.stream().map(ScheduleFault::key).toList();
    }

    static void refuse(List<ScheduleFault> reasons) {
        if (!reasons.isEmpty()) {
            throw new NotReady(reasons);
        }
    }

    /** Message keys of what is missing. */
    public List<String> reasons() {
        return reasons;
    }
}
