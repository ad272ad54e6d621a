package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.CaseSteps;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What there is to read and to do about an application once it is sent, whichever module it comes from. */
@Component
public class CaseRows {

    private final List<CaseSteps> sources;

    CaseRows(List<CaseSteps> sources) {
        this.sources = sources;
    }

    /** The rows for the body that applied. */
    public List<TaskRow> of(OwnApplication application, Viewer viewer) {
        String base = "/coop/domande/" + application.id();
        List<TaskRow> rows = new ArrayList<>();
        rows.add(new TaskRow(base + "/stato", "applications.case.status", null, null, null));
        if (application.protocol() != null) {
            rows.add(new TaskRow(base + "/ricevuta", "applications.case.receipt", null, null, application.protocol()));
        }
        rows.add(new TaskRow(base + "/riepilogo", "applications.case.read", null, null, null));
        rows.add(new TaskRow(base + "/requisiti", "applications.case.priorities", null, null, null));
        rows.addAll(fromAbove(application.id(), viewer));
        return rows;
    }

    /** The steps that modules above add for this person. */
    public List<TaskRow> fromAbove(UUID application, Viewer viewer) {
        return sources.stream()
                .flatMap(source -> source.stepsOf(application, viewer).stream())
                .sorted(Comparator.comparingInt(CaseSteps.CaseStep::order))
                .map(step -> new TaskRow(
                        step.href(),
                        step.title(),
                        step.state(),
                        Tone.valueOf(step.tone().toUpperCase(Locale.ROOT)),
                        step.when() == null ? null : ItalianFormats.moment(step.when())))
                .toList();
    }
}
