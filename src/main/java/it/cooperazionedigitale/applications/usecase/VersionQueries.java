package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.SentVersion;
import it.cooperazionedigitale.applications.domain.Submission;
import it.cooperazionedigitale.applications.domain.Submissions;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed from one version of an application to the next. */
@Service
@Transactional(readOnly = true)
@Unguarded("everything is looked up for the viewer's own body, or in the viewer's part of the programme")
public class VersionQueries {

    private final Applications applications;
    private final Submissions submissions;
    private final Snapshots snapshots;
    private final UnsentVersion draft;
    private final StaffApplicationQueries sent;

    VersionQueries(
            Applications applications,
            Submissions submissions,
            Snapshots snapshots,
            UnsentVersion draft,
            StaffApplicationQueries sent) {
        this.applications = applications;
        this.submissions = submissions;
        this.snapshots = snapshots;
        this.draft = draft;
        this.sent = sent;
    }

    /**
     * Two versions side by side.
     *
     * @param title the project's title
     * @param protocol the application's number
     * @param number the newer version's number; null where it is the draft as it stands now
     * @param before when the older one was received
     * @param after when the newer one was received; null where it is the draft as it stands now
     * @param versions how many versions were sent
     * @param earlier what the older one says
     * @param later what the newer one says
     */
    public record Difference(
            String title,
            @Nullable String protocol,
            @Nullable Integer number,
            Instant before,
            @Nullable Instant after,
            int versions,
            SentVersion earlier,
            SentVersion later) {}

    /** What the body changed since it last sent; once it is sent again, what the last version changed. */
    public Difference own(UUID id, Viewer viewer) {
        Application application = applications.owned(id, viewer);
        if (application.state() != ApplicationState.DRAFT) {
            return sentOnes(application, application.received().submissions());
        }
        Submission last = version(id, application.received().submissions());
        return difference(application, null, last, null, draft.of(application));
    }

    /** What a sent version changed against the one before it. */
    public Difference staff(UUID id, int number, Viewer viewer) {
        sent.require(id, viewer);
        return sentOnes(applications.findById(id).orElseThrow(NotFound::new), number);
    }

    private Difference sentOnes(Application application, int number) {
        Submission newer = version(application.id(), number);
        return difference(
                application,
                number,
                version(application.id(), number - 1),
                newer.receivedAt(),
                snapshots.read(newer.snapshot()));
    }

    private Difference difference(
            Application application,
            @Nullable Integer number,
            Submission before,
            @Nullable Instant after,
            SentVersion newer) {
        return new Difference(
                newer.title(),
                application.protocol(),
                number,
                before.receivedAt(),
                after,
                application.received().submissions(),
                snapshots.read(before.snapshot()),
                newer);
    }

    private Submission version(UUID id, int number) {
        return submissions.findByApplicationIdAndNumber(id, number).orElseThrow(NotFound::new);
    }
}
