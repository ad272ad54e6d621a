package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationDossier;
import it.cooperazionedigitale.applications.ApplicationPart;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.Partnerships;
import it.cooperazionedigitale.applications.domain.ProtocolNumber;
import it.cooperazionedigitale.applications.domain.SentVersion;
import it.cooperazionedigitale.applications.domain.Submissions;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what modules above ask about applications. */
@Service
@Transactional(readOnly = true)
@Unguarded("read interface for modules; pages show only what their own rules allow")
class ApplicationQueries implements ApplicationDirectory {

    private static final Comparator<ApplicationSummary> BY_PROTOCOL =
            Comparator.comparing(summary -> ProtocolNumber.of(Objects.requireNonNull(summary.protocol())));

    private final Applications applications;
    private final Partnerships partnerships;
    private final Submissions submissions;
    private final Snapshots snapshots;
    private final SentDossiers dossiers;
    private final StaffApplicationQueries sent;
    private final CallSeals seals;

    ApplicationQueries(
            Applications applications,
            Partnerships partnerships,
            Submissions submissions,
            Snapshots snapshots,
            SentDossiers dossiers,
            StaffApplicationQueries sent,
            CallSeals seals) {
        this.applications = applications;
        this.partnerships = partnerships;
        this.submissions = submissions;
        this.snapshots = snapshots;
        this.dossiers = dossiers;
        this.sent = sent;
        this.seals = seals;
    }

    @Override
    public Optional<ApplicationSummary> find(UUID application) {
        return applications
                .findById(application)
                .filter(found -> !seals.on(found))
                .map(ApplicationQueries::summary);
    }

    @Override
    public Optional<ApplicationSummary> findSealedToo(UUID application) {
        return applications.findById(application).map(ApplicationQueries::summary);
    }

    @Override
    public Optional<ApplicationSummary> watched(UUID application, Viewer viewer) {
        return sent.isVisible(application, viewer) ? findSealedToo(application) : Optional.empty();
    }

    @Override
    public Set<UUID> bodiesIn(UUID call) {
        return applications.bodiesIn(call);
    }

    @Override
    public List<ApplicationPart> partsIn(UUID call) {
        return Stream.concat(applications.leadsIn(call).stream(), partnerships.partsIn(call).stream())
                .toList();
    }

    @Override
    public List<ApplicationPart> partsOf(UUID id) {
        Application application = applications.findById(id).orElseThrow(NotFound::new);
        Set<UUID> sharing = application.received().partnerIds();
        return Stream.concat(
                        Stream.of(new ApplicationPart(application.applicant().id(), id)),
                        partnerships.findByApplicationIdOrderByAskedAtAscIdAsc(id).stream()
                                .filter(part -> part.state().takenIn() && sharing.contains(part.organisationId()))
                                .map(part -> new ApplicationPart(part.organisationId(), id, part.id())))
                .toList();
    }

    @Override
    public Map<UUID, ApplicationSummary> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : seals.broken(applications.findByIdIn(ids)).stream()
                        .map(ApplicationQueries::summary)
                        .collect(Collectors.toMap(ApplicationSummary::id, Function.identity()));
    }

    @Override
    public List<ApplicationSummary> sentTo(UUID call) {
        return seals.broken(applications.sentTo(call)).stream()
                .map(ApplicationQueries::summary)
                .sorted(BY_PROTOCOL)
                .toList();
    }

    @Override
    public Map<UUID, List<ApplicationSummary>> sentTo(Collection<UUID> calls) {
        return calls.isEmpty()
                ? Map.of()
                : seals.broken(applications.sentTo(calls)).stream()
                        .map(ApplicationQueries::summary)
                        .sorted(BY_PROTOCOL)
                        .collect(Collectors.groupingBy(ApplicationSummary::callId));
    }

    @Override
    public List<ApplicationSummary> all() {
        return applications.findAllByOrderById().stream()
                .map(ApplicationQueries::summary)
                .toList();
    }

    @Override
    public boolean sentWith(UUID application, UUID file) {
        return applications
                .findById(application)
                .filter(Application::sent)
                .flatMap(found -> latest(application))
                .filter(version ->
                        version.files().stream().anyMatch(sent -> sent.id().equals(file)))
                .isPresent();
    }

    @Override
    public Optional<ApplicationDossier> dossier(UUID id) {
        return find(id).isEmpty() ? Optional.empty() : dossierSealedToo(id);
    }

    /** The sent version, for whom the seal was broken. */
    public Optional<ApplicationDossier> dossierSealedToo(UUID id) {
        return applications
                .findById(id)
                .filter(Application::sent)
                .flatMap(application -> latest(id).map(version -> dossiers.read(summary(application), version)));
    }

    private Optional<SentVersion> latest(UUID application) {
        return submissions
                .findFirstByApplicationIdOrderByNumberDesc(application)
                .map(version -> snapshots.read(version.snapshot()));
    }

    static ApplicationSummary summary(Application application) {
        return new ApplicationSummary(
                application.id(),
                application.callId(),
                application.applicant().id(),
                application.applicant().name(),
                application.applicant().hubId(),
                application.applicant().regionCode(),
                application.title(),
                application.state(),
                application.protocol(),
                application.received().submittedAt(),
                application.budget().total(),
                application.budget().requested().orElse(Euro.ZERO),
                application.received().bonus(),
                application.transformerId(),
                application.received().partnerIds());
    }
}
