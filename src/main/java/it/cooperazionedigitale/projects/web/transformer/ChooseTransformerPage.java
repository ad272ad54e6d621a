package it.cooperazionedigitale.projects.web.transformer;

import it.cooperazionedigitale.projects.domain.EngagementState;
import it.cooperazionedigitale.projects.usecase.ProjectView;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.transformers.TransformerSummary;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The firms one may choose, ready to print. */
record ChooseTransformerPage(
        UUID id, String title, @Nullable String asked, List<Choice> firms, boolean mayChoose) {

    static ChooseTransformerPage of(ProjectView project, List<TransformerSummary> firms) {
        ProjectView.Firm firm = project.firm();
        return new ChooseTransformerPage(
                project.id(),
                project.title(),
                firm != null && firm.state() == EngagementState.PROPOSED ? firm.name() : null,
                firms.stream()
                        .map(known -> new Choice(
                                known.organisationId().toString(),
                                known.name(),
                                known.comuneLabel() + ", " + known.regionName()
                                        + (known.services().isEmpty()
                                                ? ""
                                                : " · " + String.join(", ", known.services()))))
                        .toList(),
                project.mayWork());
    }
}
