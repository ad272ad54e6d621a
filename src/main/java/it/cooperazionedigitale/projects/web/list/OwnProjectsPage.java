package it.cooperazionedigitale.projects.web.list;

import it.cooperazionedigitale.projects.usecase.AwardView;
import it.cooperazionedigitale.projects.usecase.ProjectRow;
import it.cooperazionedigitale.projects.web.ProjectWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.Tone;
import java.util.List;

/** The body's projects and the contributions still to accept, ready to print. */
record OwnProjectsPage(List<Offer> offers, List<Line> projects) {

    record Offer(String href, String title, String amount, String term, boolean overdue) {}

    record Line(String href, String title, String code, String granted, String state, Tone tone) {}

    static OwnProjectsPage of(List<ProjectRow> projects, List<AwardView> offers) {
        return new OwnProjectsPage(
                offers.stream()
                        .map(offer -> new Offer(
                                "/coop/domande/" + offer.applicationId() + "/accettazione",
                                offer.title(),
                                offer.amount().format(),
                                ItalianFormats.deadline(offer.acceptBy()),
                                offer.overdue()))
                        .toList(),
                projects.stream()
                        .map(project -> new Line(
                                "/coop/progetti/" + project.id(),
                                project.title(),
                                project.code(),
                                project.granted().format(),
                                "projects.stateForBody." + project.state(),
                                ProjectWords.tone(project.state())))
                        .toList());
    }
}
