package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Answers;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.SectionAnswers;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The answers of a body's own application: what the pages of its sections need, and nothing more. */
@Service
@Transactional(readOnly = true)
@Unguarded("looked up for the viewer's own body; others' applications are not found")
public class OwnAnswerQueries {

    private final Applications applications;
    private final Answers answers;
    private final FormLibrary forms;

    OwnAnswerQueries(Applications applications, Answers answers, FormLibrary forms) {
        this.applications = applications;
        this.answers = answers;
        this.forms = forms;
    }

    /** The answers of one application of the viewer's body. */
    public OwnAnswers of(UUID id, Viewer viewer) {
        Application application = applications.owned(id, viewer);
        FormDefinition form = forms.definition(application.formId()).orElseThrow(NotFound::new);
        List<SectionAnswers> given = answers.findByApplicationId(id);
        Map<String, Object> all = SectionAnswers.together(given);
        return new OwnAnswers(
                id,
                application.applicant().id(),
                application.state(),
                application.status().since(),
                form,
                all,
                forms.asked(form, all),
                given.stream().collect(Collectors.toMap(SectionAnswers::sectionId, OwnApplication.Given::of)),
                application.origin().unread());
    }
}
