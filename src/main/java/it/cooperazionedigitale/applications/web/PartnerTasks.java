package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.usecase.PartnerQueries;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reminds the legal representative of a partner of what waits for a confirmation. */
@Component
class PartnerTasks implements TaskSource {

    private final PartnerQueries partners;
    private final ApplicationWords words;

    PartnerTasks(PartnerQueries partners, ApplicationWords words) {
        this.partners = partners;
        this.words = words;
    }

    @Override
    public List<Task> tasksFor(Viewer viewer) {
        if (!viewer.has(Role.APPLICANT) || !viewer.mayIn(viewer.organisationId(), TeamRole.OWNER)) {
            return List.of();
        }
        return partners.all(viewer).stream()
                .filter(part -> part.toConfirm() && part.call().state() == CallState.OPEN)
                .map(part -> new Task(
                        words.of("applications.task.confirmPart", part.lead()),
                        "/coop/domande/partecipazioni/" + part.id(),
                        words.of(
                                "applications.task.due",
                                ItalianFormats.deadline(part.call().closesAt())),
                        "todo",
                        part.call().closesAt()))
                .toList();
    }
}
