package it.cooperazionedigitale.organisations.usecase;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static it.cooperazionedigitale.organisations.BodySamples.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.organisations.BodySamples;
import it.cooperazionedigitale.organisations.Newcomers;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.domain.BodyMerge;
import it.cooperazionedigitale.organisations.domain.MailAddress;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Two records of one body: merged by two people, and undone as if nothing had been. */
@PortalTest
class MergeTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ProposeMerge proposing;

    @Autowired
    private DecideMerge deciding;

    @Autowired
    private UndoMerge undoing;

    @Autowired
    private MergeQueries queries;

    @Autowired
    private OwnBodyQueries own;

    @Autowired
    private TeamQueries team;

    @Autowired
    private InvitePerson inviting;

    @Autowired
    private RemoveMember removing;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private AuditTrail audit;

    private BodySamples samples;
    private Viewer anna;
    private Viewer irene;
    private Viewer giulia;
    private Viewer chiara;

    @BeforeEach
    void twoRecordsOfOneBody() {
        samples = new BodySamples(context);
        anna = samples.office("Anna", Role.STAFF);
        irene = samples.office("Irene", Role.ADMIN);
        giulia = samples.owner("Giulia");
        chiara = samples.owner("Chiara");
    }

    private UUID kept() {
        return giulia.organisationId();
    }

    private UUID absorbed() {
        return chiara.organisationId();
    }

    private UUID proposed() {
        return as(anna, () -> proposing.propose(kept(), absorbed(), "Stessa cooperativa", anna));
    }

    private UUID merged() {
        UUID merge = proposed();
        does(irene, () -> deciding.decide(merge, true, irene));
        return merge;
    }

    @Test
    void afterTheMergeBothTeamsWorkOnBothRecordsAndTheNewOneComesFirst() {
        merged();
        assertThat(directory.mergedInto(absorbed())).contains(kept());
        assertThat(directory.mergedInto(kept())).isEmpty();
        for (UUID record : List.of(kept(), absorbed())) {
            assertThat(Set.copyOf(directory.team(record, TeamRole.OWNER))).isEqualTo(Set.of(giulia.id(), chiara.id()));
        }
        assertThat(samples.now(chiara.id()).organisationId()).isEqualTo(kept());
        assertThat(samples.now(chiara.id(), absorbed()).organisationId()).isEqualTo(absorbed());
        assertThat(own.bodies(samples.now(giulia.id())))
                .extracting(OwnBody::id, OwnBody::merged)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(kept(), false),
                        org.assertj.core.groups.Tuple.tuple(absorbed(), true));
    }

    @Test
    void undoneEverythingIsAsBefore() {
        UUID merge = merged();
        assertThat(as(giulia, () -> team.team(giulia)).history())
                .as("who came in by the merge is told")
                .extracting(change -> change.act() + " " + change.name())
                .containsExactly("JOINED Chiara");
        does(irene, () -> undoing.undo(merge, "Erano due cooperative", irene));
        assertThat(as(giulia, () -> team.team(giulia)).history())
                .extracting(change -> change.act() + " " + change.name())
                .containsExactly("REMOVED Chiara", "JOINED Chiara");
        does(irene, () -> undoing.undo(merge, "Erano due cooperative", irene));
        assertThat(directory.mergedInto(absorbed())).isEmpty();
        assertThat(directory.team(kept(), TeamRole.VIEWER)).containsExactly(giulia.id());
        assertThat(directory.team(absorbed(), TeamRole.VIEWER)).containsExactly(chiara.id());
        assertThat(samples.now(chiara.id())).isEqualTo(chiara);
        assertThat(audit.of(absorbed()).stream().map(AuditLine::act).toList())
                .containsExactly("organisation.registered", "merge.proposed", "merge.approved", "merge.undone");
        assertThat(as(anna, () -> queries.one(merge)).state()).isEqualTo(BodyMerge.State.UNDONE);
        UUID again = as(anna, () -> proposing.propose(kept(), absorbed(), "Davvero la stessa", anna));
        assertThat(again).isNotEqualTo(merge);
    }

    @Test
    void whoLeavesTheKeptRecordLeavesTheOtherTooAndTheUndoDoesNotBringThemBack() {
        Viewer luca = samples.member(giulia, "Luca", TeamRole.EDITOR);
        UUID merge = merged();
        Viewer pia = samples.member(giulia, "Pia", TeamRole.VIEWER);
        assertThat(directory.team(absorbed(), TeamRole.VIEWER)).contains(luca.id(), pia.id());
        UUID place = as(giulia, () -> team.team(giulia)).members().stream()
                .filter(member -> member.account().equals(luca.id()))
                .findFirst()
                .orElseThrow()
                .place();
        does(giulia, () -> removing.remove(kept(), place, giulia));
        assertThat(directory.team(absorbed(), TeamRole.VIEWER)).doesNotContain(luca.id());
        does(irene, () -> undoing.undo(merge, "Erano due", irene));
        assertThat(directory.team(absorbed(), TeamRole.VIEWER)).containsExactly(chiara.id());
        assertThat(Set.copyOf(directory.team(kept(), TeamRole.VIEWER))).isEqualTo(Set.of(giulia.id(), pia.id()));
    }

    @Test
    void theUndoNeverLeavesARecordWithoutAnOwner() {
        UUID merge = merged();
        UUID place = as(giulia, () -> team.team(giulia)).members().stream()
                .filter(member -> member.account().equals(chiara.id()))
                .findFirst()
                .orElseThrow()
                .place();
        does(giulia, () -> removing.remove(kept(), place, giulia));
        does(irene, () -> undoing.undo(merge, "Erano due", irene));
        assertThat(directory.team(absorbed(), TeamRole.OWNER)).containsExactly(giulia.id());
    }

    @Test
    void theRecordThatWasAbsorbedTakesNothingNew() {
        merged();
        Viewer there = samples.now(chiara.id(), absorbed());
        assertThatThrownBy(() -> does(
                        there,
                        () -> inviting.invite(
                                absorbed(),
                                MailAddress.parse(Newcomers.email("x")).orElseThrow(),
                                TeamRole.EDITOR,
                                there)))
                .hasMessage("organisations.refusal.merged");
    }

    @Test
    void twoPeopleAreNeededAndTheirPartsAreFixed() {
        assertThatThrownBy(() -> as(irene, () -> proposing.propose(kept(), absorbed(), "x y z", irene)))
                .isInstanceOf(AccessDeniedException.class);
        UUID merge = proposed();
        assertThatThrownBy(() -> does(anna, () -> deciding.decide(merge, true, anna)))
                .isInstanceOf(AccessDeniedException.class);
        Viewer both = new Viewer(
                anna.accountId(),
                anna.name(),
                anna.email(),
                Set.of(Role.STAFF, Role.ADMIN),
                null,
                null,
                null,
                null,
                Set.of());
        assertThatThrownBy(() -> does(both, () -> deciding.decide(merge, true, both)))
                .hasMessage("organisations.refusal.mergeSamePerson");
        assertThatThrownBy(() -> does(giulia, () -> queries.newest())).isInstanceOf(AccessDeniedException.class);
        does(irene, () -> deciding.decide(merge, false, irene));
        does(irene, () -> deciding.decide(merge, false, irene));
        assertThatThrownBy(() -> does(irene, () -> deciding.decide(merge, true, irene)))
                .isInstanceOf(Refusal.class);
        assertThat(directory.mergedInto(absorbed())).isEmpty();
    }

    @Test
    void whatIsNoDoubleIsRefused() {
        Viewer marco = samples.owner("Marco", OrganisationKind.TRANSFORMER);
        assertThatThrownBy(() -> as(anna, () -> proposing.propose(kept(), kept(), "prova", anna)))
                .hasMessage("organisations.refusal.mergeWithItself");
        assertThatThrownBy(() -> as(anna, () -> proposing.propose(kept(), marco.organisationId(), "prova", anna)))
                .hasMessage("organisations.refusal.mergeOfKinds");
        assertThatThrownBy(() -> as(anna, () -> proposing.propose(kept(), UUID.randomUUID(), "prova", anna)))
                .isInstanceOf(NotFound.class);
        proposed();
        assertThatThrownBy(this::proposed).hasMessage("organisations.refusal.mergeWaits");
        assertThatThrownBy(() -> as(anna, () -> proposing.propose(absorbed(), kept(), " ", anna)))
                .hasMessage("organisations.refusal.reasonMissing");
    }
}
