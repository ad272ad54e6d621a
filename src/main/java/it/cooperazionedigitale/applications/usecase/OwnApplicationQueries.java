package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationMaturity;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Answers;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.domain.Partnership;
import it.cooperazionedigitale.applications.domain.Partnerships;
import it.cooperazionedigitale.applications.domain.ProjectForms;
import it.cooperazionedigitale.applications.domain.SectionAnswers;
import it.cooperazionedigitale.applications.domain.SentVersion;
import it.cooperazionedigitale.applications.domain.Share;
import it.cooperazionedigitale.applications.domain.Submission;
import it.cooperazionedigitale.applications.domain.Submissions;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.maturity.MaturityDirectory;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.transformers.TransformerDirectory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the members of a body see of its applications, and nobody else. */
@Service
@Transactional(readOnly = true)
@Unguarded("everything is looked up for the viewer's own body; others' applications are not found")
public class OwnApplicationQueries {

    private final Applications applications;
    private final Answers answers;
    private final Partnerships partnerships;
    private final Submissions submissions;
    private final CallDirectory calls;
    private final FormLibrary forms;
    private final TransformerDirectory transformers;
    private final Completeness completeness;
    private final Snapshots snapshots;
    private final MaturityDirectory maturity;

    OwnApplicationQueries(
            Applications applications,
            Answers answers,
            Partnerships partnerships,
            Submissions submissions,
            CallDirectory calls,
            FormLibrary forms,
            TransformerDirectory transformers,
            Completeness completeness,
            Snapshots snapshots,
            MaturityDirectory maturity) {
        this.applications = applications;
        this.answers = answers;
        this.partnerships = partnerships;
        this.submissions = submissions;
        this.calls = calls;
        this.forms = forms;
        this.transformers = transformers;
        this.completeness = completeness;
        this.snapshots = snapshots;
        this.maturity = maturity;
    }

    /** One line of the body's list. */
    public record Row(
            UUID id,
            String title,
            ApplicationState state,
            @Nullable String protocol,
            CallSummary call) {}

    /** The applications of the viewer's body, the latest moved first. */
    public List<Row> all(Viewer viewer) {
        return all(viewer, calls.published());
    }

    /** The same for who has looked up the calls already. */
    public List<Row> all(Viewer viewer, List<CallSummary> published) {
        if (!viewer.mayIn(viewer.organisationId(), TeamRole.VIEWER)) {
            return List.of();
        }
        List<Application> own = applications.ofBody(Objects.requireNonNull(viewer.organisationId()));
        Map<UUID, CallSummary> known =
                published.stream().collect(Collectors.toMap(CallSummary::id, Function.identity()));
        return own.stream()
                .filter(application -> known.containsKey(application.callId()))
                .map(application -> row(application, known.get(application.callId())))
                .toList();
    }

    /** One application of the viewer's body, whole. */
    public OwnApplication one(UUID id, Viewer viewer) {
        return whole(applications.owned(id, viewer));
    }

    /** The application another body leads and the viewer's body has a part in, whole; from the moment it is taken in. */
    public OwnApplication shared(UUID partnership, Viewer viewer) {
        return partnerships
                .findById(partnership)
                .filter(part -> viewer.mayIn(part.organisationId(), TeamRole.VIEWER)
                        && part.state().takenIn())
                .flatMap(part -> applications.findById(part.applicationId()))
                .map(this::whole)
                .orElseThrow(NotFound::new);
    }

    private OwnApplication whole(Application application) {
        UUID id = application.id();
        List<Partnership> parts = partnerships.findByApplicationIdOrderByAskedAtAscIdAsc(id);
        CallSummary call = calls.find(application.callId()).orElseThrow(NotFound::new);
        FormDefinition form = forms.definition(application.formId()).orElseThrow(NotFound::new);
        List<SectionAnswers> given = answers.findByApplicationId(id);
        AskedForm asked = forms.asked(form, SectionAnswers.together(given));
        boolean draft = application.state() == ApplicationState.DRAFT;
        SentVersion sent =
                application.sent() ? snapshots.read(latest(application).snapshot()) : null;
        return new OwnApplication(
                application.id(),
                application.applicant().id(),
                application.title().isBlank() ? call.title() : application.title(),
                application.state(),
                application.status().since(),
                application.protocol(),
                application.received().submittedAt(),
                call,
                form,
                asked,
                given.stream().collect(Collectors.toMap(SectionAnswers::sectionId, OwnApplication.Given::of)),
                application.budget().costs(),
                application.budget().total(),
                application.budget().requested().orElse(null),
                application.budget().revision(),
                application.transformerId() == null
                        ? null
                        : transformers.nameOf(application.transformerId()).orElse(null),
                application.declarations(),
                draft ? completeness.missing(application, asked, parts, call.rules()) : List.of(),
                ProjectForms.that(application.projectForm(), call.rules()).orElse(null),
                parts.stream().map(OwnApplication.Partner::of).toList(),
                application.plan().plan(),
                application.plan().revision(),
                shares(application, parts, call),
                sent == null
                        ? maturity.latest(application.applicant().id())
                                .map(ApplicationMaturity::of)
                                .orElse(null)
                        : sent.maturity());
    }

    static List<Share> shares(Application application, List<Partnership> parts, CallSummary call) {
        List<Partnership> partners = ProjectForms.takenIn(application, call.rules(), parts);
        return BudgetDraft.of(application, partners).shares(application.applicant(), partners);
    }

    private Submission latest(Application application) {
        return submissions
                .findFirstByApplicationIdOrderByNumberDesc(application.id())
                .orElseThrow(NotFound::new);
    }

    private static Row row(Application application, CallSummary call) {
        return new Row(
                application.id(),
                application.title().isBlank() ? call.title() : application.title(),
                application.state(),
                application.protocol(),
                call);
    }
}
