package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.applications.PartnerState;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.ProjectForm;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How bodies come together in one application, within what the call admits. */
public final class ProjectForms {

    private ProjectForms() {}

    /** The forms to choose from, in one order. */
    public static List<ProjectForm> of(CallRules rules) {
        return Arrays.stream(ProjectForm.values())
                .filter(rules.forms()::contains)
                .toList();
    }

    /**
     * The form that counts: the one chosen; else the only one there is; else the body applies alone, where that is possible.
     * Empty when it has to be asked.
     */
    public static Optional<ProjectForm> that(@Nullable ProjectForm chosen, CallRules rules) {
        List<ProjectForm> admitted = of(rules);
        if (chosen != null && admitted.contains(chosen)) {
            return Optional.of(chosen);
        }
        if (admitted.contains(ProjectForm.SINGLE)) {
            return Optional.of(ProjectForm.SINGLE);
        }
        return admitted.size() == 1 ? Optional.of(admitted.get(0)) : Optional.empty();
    }

    /** Whether other bodies take part at all. */
    public static boolean together(@Nullable ProjectForm chosen, CallRules rules) {
        return that(chosen, rules).filter(form -> form != ProjectForm.SINGLE).isPresent();
    }

    /** The parts that count: the confirmed ones, where bodies come together at all. */
    public static List<Partnership> counting(Application application, CallRules rules, List<Partnership> parts) {
        return together(application.projectForm(), rules)
                ? parts.stream()
                        .filter(part -> part.state() == PartnerState.CONFIRMED)
                        .toList()
                : List.of();
    }

    /** The parts the lead took in, where bodies come together at all: they have a place in the budget. */
    public static List<Partnership> takenIn(Application application, CallRules rules, List<Partnership> parts) {
        return together(application.projectForm(), rules)
                ? parts.stream().filter(part -> part.state().takenIn()).toList()
                : List.of();
    }

    /** How many parts count; null for a body that applies alone. */
    public static @Nullable Integer count(Application application, CallRules rules, List<Partnership> parts) {
        return together(application.projectForm(), rules)
                ? counting(application, rules, parts).size()
                : null;
    }
}
