package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.domain.FormFault;
import it.cooperazionedigitale.forms.usecase.DraftedForm;
import it.cooperazionedigitale.forms.web.FormPaths;
import java.util.List;
import java.util.function.Predicate;

/**
 * Something to mend before a form is published.
 *
 * @param key message key of the sentence
 * @param args its arguments
 * @param href where it is mended
 */
record FaultLine(String key, Object[] args, String href) {

    static List<FaultLine> of(DraftedForm draft, Predicate<FormFault> which) {
        return draft.faults().stream()
                .filter(which)
                .map(fault -> new FaultLine(
                        fault.key(),
                        fault.args().toArray(),
                        fault.section() == null
                                ? FormPaths.draft(draft.code()) + "/nome"
                                : FormPaths.question(draft.code(), fault.section(), fault.question())))
                .toList();
    }
}
