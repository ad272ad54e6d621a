package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.ReceiptCode;
import it.cooperazionedigitale.applications.domain.Submission;
import it.cooperazionedigitale.applications.domain.Submissions;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The very text that was sealed, so that whoever holds a receipt can work out the fingerprint without the portal. */
@Service
@Transactional(readOnly = true)
@Unguarded("everything is looked up for the viewer's own body, or in the viewer's part of the programme")
public class CanonicalQueries {

    private final Applications applications;
    private final Submissions submissions;
    private final StaffApplicationQueries sent;
    private final AlteredVersions altered;

    CanonicalQueries(
            Applications applications, Submissions submissions, StaffApplicationQueries sent, AlteredVersions altered) {
        this.applications = applications;
        this.submissions = submissions;
        this.sent = sent;
        this.altered = altered;
    }

    /**
     * A sealed text.
     *
     * @param name what a file with it is called
     * @param json the text, to the letter
     */
    public record Canonical(String name, String json) {}

    /** One version of an application of the viewer's body; the latest if none is asked for. */
    public Canonical own(UUID id, @Nullable Integer number, Viewer viewer) {
        return canonical(applications.owned(id, viewer), number);
    }

    /** One version of an application the viewer may see. */
    public Canonical staff(UUID id, @Nullable Integer number, Viewer viewer) {
        sent.require(id, viewer);
        return canonical(applications.findById(id).orElseThrow(NotFound::new), number);
    }

    /** The receipts whose text was found to be changed and still is, for who watches over the portal. */
    public List<ReceiptCode> altered(Viewer viewer) {
        return viewer.has(Role.ADMIN) ? altered.standing() : List.of();
    }

    private Canonical canonical(Application application, @Nullable Integer number) {
        Submission version = (number == null
                        ? submissions.findFirstByApplicationIdOrderByNumberDesc(application.id())
                        : submissions.findByApplicationIdAndNumber(application.id(), number))
                .orElseThrow(NotFound::new);
        altered.intact(version);
        return new Canonical(
                Objects.requireNonNull(application.protocol()) + "-" + version.number() + ".json", version.snapshot());
    }
}
