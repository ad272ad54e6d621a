package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Partnerships;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.DocumentGate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who belongs to a body with a part in an application reads the files among its answers, as the answers themselves. */
@Component
@Unguarded("says who may, for the documents")
class PartnerFilesGate implements DocumentGate {

    private final Partnerships partnerships;

    PartnerFilesGate(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public boolean opens(Question question, Viewer viewer) {
        UUID application = question.subject();
        return AnswerSection.PURPOSE.equals(question.purpose())
                && application != null
                && partnerships.findByApplicationIdOrderByAskedAtAscIdAsc(application).stream()
                        .anyMatch(
                                part -> part.state().takenIn() && viewer.mayIn(part.organisationId(), TeamRole.VIEWER));
    }
}
