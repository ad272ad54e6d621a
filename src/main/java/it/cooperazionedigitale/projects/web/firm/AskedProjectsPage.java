package it.cooperazionedigitale.projects.web.firm;

import it.cooperazionedigitale.projects.domain.EngagementState;
import it.cooperazionedigitale.projects.usecase.ProjectRow;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.Tone;
import java.util.List;

/** The projects a firm was asked to do, ready to print. */
record AskedProjectsPage(List<TaskRow> projects) {

    static AskedProjectsPage of(List<ProjectRow> rows) {
        return new AskedProjectsPage(rows.stream()
                .map(row -> new TaskRow(
                        "/trasformatrice/progetti/" + row.id(),
                        row.title(),
                        row.engagement() == EngagementState.CONFIRMED
                                ? "projects.state." + row.state()
                                : "projects.engagement." + row.engagement(),
                        row.engagement() == EngagementState.PROPOSED
                                ? Tone.CALL
                                : row.engagement() == EngagementState.DECLINED ? null : Tone.DOING,
                        row.organisationName() + ", " + row.regionName()))
                .toList());
    }
}
