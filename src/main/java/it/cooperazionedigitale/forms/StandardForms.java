package it.cooperazionedigitale.forms;

import java.util.Set;

/** The codes of the portal's own forms, asked of every project whose call lays down no questions of its own. */
public final class StandardForms {

    /** What is asked in a progress report. */
    public static final String PROGRESS_REPORT = "stato-di-avanzamento";

    /** What is asked in the final report. */
    public static final String FINAL_REPORT = "relazione-finale";

    private static final Set<String> ALL = Set.of(PROGRESS_REPORT, FINAL_REPORT);

    private StandardForms() {}

    /** Whether a form is one of them, and no call's own. */
    public static boolean holds(FormDefinition form) {
        return holds(form.code());
    }

    /** Whether a code is one of theirs. */
    public static boolean holds(String code) {
        return ALL.contains(code);
    }
}
