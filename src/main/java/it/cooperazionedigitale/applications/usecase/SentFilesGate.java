package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.DocumentGate;
import org.springframework.stereotype.Component;

/** Who watches over a sent application for the programme reads the files it was sent with; those of drafts nobody does. */
@Component
@Unguarded("says who may, for the documents")
class SentFilesGate implements DocumentGate {

    private final StaffApplicationQueries sent;
    private final ApplicationDirectory applications;

    SentFilesGate(StaffApplicationQueries sent, ApplicationDirectory applications) {
        this.sent = sent;
        this.applications = applications;
    }

    @Override
    public boolean opens(Question question, Viewer viewer) {
        return AnswerSection.PURPOSE.equals(question.purpose())
                && question.subject() != null
                && sent.isVisible(question.subject(), viewer)
                && applications.sentWith(question.subject(), question.file());
    }
}
