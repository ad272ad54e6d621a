package it.cooperazionedigitale.projects.web.gallery;

import it.cooperazionedigitale.projects.usecase.ProjectRow;
import it.cooperazionedigitale.projects.usecase.PublicProject;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The story of a project, ready to print. */
record StoryPage(
        String title,
        String body,
        String state,
        List<SummaryRow> facts,
        @Nullable Results results) {

    record Results(
            @Nullable String reached,
            @Nullable String benefits,
            @Nullable String goodPractice,
            String people) {}

    static StoryPage of(PublicProject told) {
        ProjectRow project = told.project();
        List<SummaryRow> facts = new ArrayList<>();
        facts.add(SummaryRow.fixed("projects.story.body", project.organisationName()));
        facts.add(SummaryRow.fixed("projects.story.region", project.regionName()));
        facts.add(SummaryRow.fixed("projects.story.firm", project.transformerName()));
        facts.add(SummaryRow.fixed("projects.story.granted", project.granted().format()));
        if (told.startedOn() != null) {
            facts.add(SummaryRow.fixed("projects.story.started", ItalianFormats.day(told.startedOn())));
        }
        if (told.closedAt() != null) {
            facts.add(SummaryRow.fixed("projects.story.closed", ItalianFormats.day(told.closedAt())));
        }
        PublicProject.Results results = told.results();
        return new StoryPage(
                project.title(),
                project.organisationName(),
                "projects.publicState." + project.state(),
                facts,
                results == null
                        ? null
                        : new Results(
                                told(results.reached()),
                                told(results.benefits()),
                                told(results.goodPractice()),
                                ItalianFormats.number(results.people())));
    }

    private static @Nullable String told(String answer) {
        return answer.isBlank() ? null : answer;
    }
}
