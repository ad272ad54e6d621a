package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.StandardForms;
import it.cooperazionedigitale.projects.domain.FactQuestions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The two kinds of report a project owes: which form each asks, and what it asks whatever the form. */
enum ReportKind {
    PROGRESS(StandardForms.PROGRESS_REPORT, FactQuestions.ofProgress()) {
        @Override
        @Nullable
        UUID ownForm(CallRules rules) {
            return rules.progressFormId();
        }
    },
    FINAL(StandardForms.FINAL_REPORT, FactQuestions.ofTheEnd()) {
        @Override
        @Nullable
        UUID ownForm(CallRules rules) {
            return rules.finalFormId();
        }
    };

    private final String standardForm;
    private final FormSection facts;

    ReportKind(String standardForm, FormSection facts) {
        this.standardForm = standardForm;
        this.facts = facts;
    }

    /** The form a call lays down for it, if it does. */
    abstract @Nullable UUID ownForm(CallRules rules);

    /** The code of the portal's own form. */
    String standardForm() {
        return standardForm;
    }

    /** What the portal computes with. */
    FormSection facts() {
        return facts;
    }
}
