package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.ReceiptCode;
import it.cooperazionedigitale.applications.domain.SentVersion;
import it.cooperazionedigitale.applications.domain.Submission;
import it.cooperazionedigitale.applications.domain.Submissions;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proofs of receipt: whole for the body that sent, by their code for whoever was handed one. */
@Service
@Transactional(readOnly = true)
@Unguarded("receipts are found for the viewer's own body; by code one learns call, instant and fingerprint alone")
public class ReceiptQueries {

    private final Applications applications;
    private final Submissions submissions;
    private final CallDirectory calls;
    private final Snapshots snapshots;
    private final AlteredVersions altered;

    ReceiptQueries(
            Applications applications,
            Submissions submissions,
            CallDirectory calls,
            Snapshots snapshots,
            AlteredVersions altered) {
        this.applications = applications;
        this.submissions = submissions;
        this.calls = calls;
        this.snapshots = snapshots;
        this.altered = altered;
    }

    /**
     * A receipt with what it is for.
     *
     * @param receipt the proof
     * @param sent what was sent
     * @param call its call
     * @param versions how many versions were sent until now
     * @param counts whether this version is the one that counts now
     * @param state where the application stands
     * @param intact whether what is kept is still what was sent
     */
    public record Proof(
            Receipt receipt,
            SentVersion sent,
            CallSummary call,
            int versions,
            boolean counts,
            ApplicationState state,
            boolean intact) {}

    /**
     * What anybody learns who holds a receipt's code.
     *
     * @param call the call's title
     * @param receivedAt the instant of receipt
     * @param version which sending, from 1
     * @param sha256 the fingerprint of what was sent
     * @param counts whether this version is the one that counts now
     * @param intact whether what is kept is still what was sent
     */
    public record Check(String call, Instant receivedAt, int version, String sha256, boolean counts, boolean intact) {}

    /** The receipt of one version; of the latest if none is asked for. */
    public Proof one(UUID id, @Nullable Integer number, Viewer viewer) {
        Application application = applications.owned(id, viewer);
        Submission version = (number == null
                        ? submissions.findFirstByApplicationIdOrderByNumberDesc(id)
                        : submissions.findByApplicationIdAndNumber(id, number))
                .orElseThrow(NotFound::new);
        return new Proof(
                Receipt.of(application, version),
                snapshots.read(version.snapshot()),
                calls.find(application.callId()).orElseThrow(NotFound::new),
                application.received().submissions(),
                counts(application, version),
                application.state(),
                altered.intact(version));
    }

    /** The receipt with this code, if there is one. */
    public Optional<Check> check(ReceiptCode code) {
        return submissions
                .findByCode(code.value())
                .flatMap(version -> applications
                        .findById(version.applicationId())
                        .flatMap(application -> calls.find(application.callId())
                                .map(call -> new Check(
                                        call.title(),
                                        version.receivedAt(),
                                        version.number(),
                                        version.sha256(),
                                        counts(application, version),
                                        altered.intact(version)))));
    }

    private static boolean counts(Application application, Submission version) {
        return application.sent()
                && application.state() != ApplicationState.WITHDRAWN
                && application.received().submissions() == version.number();
    }
}
