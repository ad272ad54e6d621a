package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.usecase.OwnCase;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.CaseSteps.CaseStep;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What there is to read and to do about an application once it is sent, whichever module it comes from. */
public final class CaseRows {

    private CaseRows() {}

    /** The rows for the body that applied. */
    public static List<TaskRow> of(OwnCase application, List<CaseStep> steps) {
        String base = "/coop/domande/" + application.id();
        List<TaskRow> rows = new ArrayList<>();
        rows.add(new TaskRow(base + "/stato", "applications.case.status", null, null, null));
        if (application.protocol() != null) {
            rows.add(new TaskRow(base + "/ricevuta", "applications.case.receipt", null, null, application.protocol()));
        }
        rows.add(new TaskRow(base + "/riepilogo", "applications.case.read", null, null, null));
        rows.add(new TaskRow(base + "/requisiti", "applications.case.priorities", null, null, null));
        rows.addAll(of(steps));
        return rows;
    }

    /** The steps that modules above tell of. */
    public static List<TaskRow> of(List<CaseStep> steps) {
        return steps.stream()
                .sorted(Comparator.comparingInt(CaseStep::order))
                .map(step -> new TaskRow(
                        step.href(),
                        step.title(),
                        step.state(),
                        Tone.valueOf(step.tone().toUpperCase(Locale.ROOT)),
                        step.when() == null ? null : ItalianFormats.moment(step.when())))
                .toList();
    }
}
