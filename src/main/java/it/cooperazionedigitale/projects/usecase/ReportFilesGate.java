package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.projects.domain.SentReports;
import it.cooperazionedigitale.projects.domain.Watch;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.DocumentGate;
import org.springframework.stereotype.Component;

/** Who watches over a project for the programme reads the files its reports were sent with; those of drafts nobody does. */
@Component
@Unguarded("says who may, for the documents")
class ReportFilesGate implements DocumentGate {

    private final Projects projects;
    private final SentReports sent;

    ReportFilesGate(Projects projects, SentReports sent) {
        this.projects = projects;
        this.sent = sent;
    }

    @Override
    public boolean opens(Question question, Viewer viewer) {
        return ReportQueries.PURPOSE.equals(question.purpose())
                && question.subject() != null
                && projects.watched(question.subject(), Watch.of(viewer)).isPresent()
                && sent.name(question.subject(), question.file().toString());
    }
}
