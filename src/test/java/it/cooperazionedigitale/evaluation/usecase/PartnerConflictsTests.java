package it.cooperazionedigitale.evaluation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.evaluation.domain.ConflictPolicy;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever belongs to a partner has the same interest as whoever belongs to the lead. */
@PortalTest
class PartnerConflictsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ApplicationDirectory applications;

    @Autowired
    private ConflictLookup conflicts;

    @Autowired
    private StartEligibilityCheck starting;

    @Autowired
    private DecideEligibility deciding;

    private ApplicationSamples samples;
    private Viewer giulia;
    private Viewer chiara;
    private UUID application;

    @BeforeEach
    void aNetworkThatWasSent() {
        samples = new ApplicationSamples(context);
        UUID call = samples.openCall();
        giulia = samples.giulia();
        chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        application = samples.complete(call, giulia);
        samples.confirmed(application, giulia, chiara);
        samples.the(SubmitApplication.class).submit(application, samples.clock().instant(), giulia);
        samples.clock().standAt(ApplicationSamples.CLOSES.plus(Duration.ofHours(1)));
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    @Test
    void whoBelongsToAPartnerScoresNothing() {
        ApplicationSummary summary = applications.find(application).orElseThrow();
        ConflictPolicy.Side side = conflicts.sides(List.of(summary)).get(application);
        assertThat(side.organisations()).containsExactlyInAnyOrder(giulia.organisationId(), chiara.organisationId());
        assertThat(side.team()).contains(giulia.id(), chiara.id());
        assertThat(ConflictPolicy.between(candidate(chiara.id(), Set.of()), side))
                .contains(ConflictPolicy.Conflict.MEMBER_OF_APPLICANT);
        assertThat(ConflictPolicy.between(
                        candidate(Ids.next(), Set.of(Objects.requireNonNull(chiara.organisationId()))), side))
                .contains(ConflictPolicy.Conflict.DECLARED);
        assertThat(ConflictPolicy.between(candidate(Ids.next(), Set.of()), side))
                .isEmpty();
    }

    private static ConflictPolicy.Candidate candidate(UUID account, Set<UUID> ties) {
        return new ConflictPolicy.Candidate(account, "sara@example.org", ties);
    }

    @Test
    void anOfficerOfAPartnerChecksNothing() {
        UUID vele = Objects.requireNonNull(chiara.organisationId());
        Viewer nadia = officer(List.of(new Viewer.Body(vele, "Vele")));
        assertThatThrownBy(() -> starting.start(application, nadia)).hasMessageStartingWith("site.refusal.ownBody");
        starting.start(application, officer(List.of()));
        assertThatThrownBy(() -> deciding.decide(application, DecideEligibility.Finding.allWell(), nadia))
                .hasMessageStartingWith("site.refusal.ownBody");
    }

    private Viewer officer(List<Viewer.Body> bodies) {
        return new Viewer(
                chiara.id(),
                "Nadia",
                "nadia@example.org",
                Set.of(Role.NODE_OFFICER),
                null,
                null,
                null,
                samples.hub("PICO"),
                Set.of("17"),
                bodies);
    }
}
