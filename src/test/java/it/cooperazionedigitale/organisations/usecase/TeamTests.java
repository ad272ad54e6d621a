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
import it.cooperazionedigitale.organisations.domain.Invitation;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.organisations.domain.MailAddress;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Teams: who comes in, changes place and goes; there is always somebody who represents the body. */
@PortalTest
class TeamTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private InvitePerson inviting;

    @Autowired
    private ResendInvitation resending;

    @Autowired
    private RevokeInvitation revoking;

    @Autowired
    private AcceptInvitation accepting;

    @Autowired
    private JoinWithNewAccount joining;

    @Autowired
    private ChangeTeamRole changing;

    @Autowired
    private RemoveMember removing;

    @Autowired
    private LeaveTeam leaving;

    @Autowired
    private TeamQueries queries;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    private BodySamples samples;
    private Viewer giulia;

    @BeforeEach
    void giuliaRepresentsHerCooperative() {
        samples = new BodySamples(context);
        giulia = samples.owner("Giulia");
    }

    private LinkSecret invite(String email, TeamRole role) {
        return as(giulia, () -> inviting.invite(body(), MailAddress.parse(email).orElseThrow(), role, giulia));
    }

    private UUID body() {
        return giulia.organisationId();
    }

    private UUID placeOf(Viewer person) {
        return as(giulia, () -> queries.team(giulia)).members().stream()
                .filter(member -> member.account().equals(person.id()))
                .findFirst()
                .orElseThrow()
                .place();
    }

    private List<String> acts() {
        return audit.of(body()).stream().map(AuditLine::act).toList();
    }

    private List<String> mailsTo(String email) {
        return jdbc.sql(
                        "select body || ' https://portale.example.org' || path from outbox.mail where recipient = ? order by created_at, id")
                .param(email)
                .query(String.class)
                .list();
    }

    @Test
    void lucaIsInvitedByMailAcceptsAndActsForTheBody() {
        Viewer luca = samples.person("Luca");
        LinkSecret link = invite(luca.email(), TeamRole.EDITOR);
        assertThat(mailsTo(luca.email())).hasSize(1);
        assertThat(mailsTo(luca.email()).get(0)).contains("/inviti/" + link.text(), giulia.organisationName());
        as(luca, () -> accepting.accept(link, luca));
        as(luca, () -> accepting.accept(link, luca));
        Viewer now = samples.now(luca.id());
        assertThat(now.mayIn(body(), TeamRole.EDITOR)).isTrue();
        assertThat(now.mayIn(body(), TeamRole.OWNER)).isFalse();
        assertThat(acts()).containsExactly("organisation.registered", "invitation.sent", "organisation.memberJoined");
        assertThat(mailsTo(giulia.email())).hasSize(1);
        assertThat(as(giulia, () -> queries.team(giulia)).invitations())
                .extracting(TeamSheet.Invited::state)
                .containsExactly(Invitation.State.ACCEPTED);
    }

    @Test
    void onlyTheHashOfALinkIsStored() {
        LinkSecret link = invite(Newcomers.email("luca"), TeamRole.VIEWER);
        String stored = jdbc.sql(
                        "select encode(secret_hash, 'hex') || i::text from organisations.invitation i where organisation_id = ?")
                .param(body())
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain(link.text());
        assertThat(link.text()).hasSizeGreaterThanOrEqualTo(22);
        assertThat(link.toString()).doesNotContain(link.text());
    }

    @Test
    void somebodyNewJoinsWithAnAccountOfTheirOwnOnce() {
        String email = Newcomers.email("pia");
        LinkSecret link = invite(email, TeamRole.VIEWER);
        UUID pia = joining.join(link, "Pia D’Amico", "una frase che ricordo bene", Viewer.anonymous());
        assertThat(samples.now(pia).mayIn(body(), TeamRole.VIEWER)).isTrue();
        assertThat(samples.now(pia).email()).isEqualTo(email);
        assertThatThrownBy(() -> joining.join(link, "Altra", "una frase che ricordo bene", Viewer.anonymous()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anotherAccountThanTheInvitedOneIsRefused() {
        Viewer chiara = samples.owner("Chiara");
        LinkSecret link = invite(Newcomers.email("luca"), TeamRole.EDITOR);
        assertThatThrownBy(() -> as(chiara, () -> accepting.accept(link, chiara)))
                .isInstanceOf(Refusal.class)
                .hasMessage("organisations.refusal.invitationForAnother");
        assertThat(directory.team(body(), TeamRole.VIEWER)).containsExactly(giulia.id());
    }

    @Test
    void aLinkUsedExpiredTakenBackOrNeverSentOpensNothing() {
        Viewer luca = samples.person("Luca");
        Viewer piero = samples.person("Piero");
        LinkSecret used = invite(luca.email(), TeamRole.EDITOR);
        as(luca, () -> accepting.accept(used, luca));
        assertThatThrownBy(() -> as(piero, () -> accepting.accept(used, piero)))
                .hasMessage("organisations.refusal.invitationUsed");

        LinkSecret late = invite(piero.email(), TeamRole.EDITOR);
        jdbc.sql(
                        "update organisations.invitation set sent_at = now() - interval '20 days', expires_at = now() - interval '1 second' where secret_hash = ?")
                .param(late.hash())
                .update();
        assertThatThrownBy(() -> as(piero, () -> accepting.accept(late, piero)))
                .hasMessage("organisations.refusal.invitationExpired");

        UUID id = as(giulia, () -> queries.team(giulia)).invitations().get(0).id();
        LinkSecret again = as(giulia, () -> resending.resend(body(), id, giulia));
        assertThatThrownBy(() -> as(piero, () -> accepting.accept(late, piero))).isInstanceOf(NotFound.class);
        does(giulia, () -> revoking.revoke(body(), id, giulia));
        does(giulia, () -> revoking.revoke(body(), id, giulia));
        assertThatThrownBy(() -> as(piero, () -> accepting.accept(again, piero)))
                .hasMessage("organisations.refusal.invitationRevoked");
        assertThatThrownBy(() -> as(giulia, () -> resending.resend(body(), id, giulia)))
                .hasMessage("organisations.refusal.invitationRevoked");
        assertThatThrownBy(() -> as(piero, () -> accepting.accept(LinkSecret.fresh(), piero)))
                .isInstanceOf(NotFound.class);
        assertThat(acts()).filteredOn("invitation.revoked"::equals).hasSize(1);
    }

    @Test
    void theSameAddressInvitedTwiceHasOneInvitationAndOnlyTheLastLinkWorks() {
        Viewer luca = samples.person("Luca");
        LinkSecret first = invite(luca.email(), TeamRole.VIEWER);
        LinkSecret second = invite(luca.email().toUpperCase(java.util.Locale.ROOT), TeamRole.EDITOR);
        assertThat(as(giulia, () -> queries.team(giulia)).invitations()).hasSize(1);
        assertThatThrownBy(() -> as(luca, () -> accepting.accept(first, luca))).isInstanceOf(NotFound.class);
        as(luca, () -> accepting.accept(second, luca));
        assertThat(samples.now(luca.id()).teamRole()).isEqualTo(TeamRole.EDITOR);
        assertThatThrownBy(() -> invite(luca.email(), TeamRole.OWNER))
                .hasMessage("organisations.refusal.inTeamAlready");
    }

    @Test
    void oneInvitationUsedByManyClicksAtOnceMakesOneMember() throws Exception {
        Viewer luca = samples.person("Luca");
        LinkSecret link = invite(luca.email(), TeamRole.EDITOR);
        List<String> answers = atOnce(
                () -> as(luca, () -> accepting.accept(link, luca)),
                () -> as(luca, () -> accepting.accept(link, luca)),
                () -> as(luca, () -> accepting.accept(link, luca)),
                () -> as(luca, () -> accepting.accept(link, luca)));
        assertThat(answers).containsOnly("done");
        assertThat(directory.team(body(), TeamRole.VIEWER)).containsExactly(giulia.id(), luca.id());
        assertThat(acts()).filteredOn("organisation.memberJoined"::equals).hasSize(1);
    }

    @Test
    void twoOwnersRemovingEachOtherAtTheSameInstantLeaveExactlyOne() throws Exception {
        for (int turn = 0; turn < 5; turn++) {
            giulia = samples.owner("Giulia");
            Viewer ada = samples.member(giulia, "Ada", TeamRole.OWNER);
            UUID placeOfGiulia = placeOf(giulia);
            UUID placeOfAda = placeOf(ada);
            List<String> answers = atOnce(
                    () -> as(giulia, () -> {
                        removing.remove(body(), placeOfAda, giulia);
                        return true;
                    }),
                    () -> as(ada, () -> {
                        removing.remove(body(), placeOfGiulia, ada);
                        return true;
                    }));
            assertThat(answers).containsExactlyInAnyOrder("done", "NotFound");
            assertThat(directory.team(body(), TeamRole.OWNER)).hasSize(1);
        }
    }

    @Test
    void twoOwnersLeavingAtTheSameInstantLeaveExactlyOne() throws Exception {
        Viewer ada = samples.member(giulia, "Ada", TeamRole.OWNER);
        List<String> answers = atOnce(
                () -> as(giulia, () -> {
                    leaving.leave(body(), giulia);
                    return true;
                }),
                () -> as(ada, () -> {
                    leaving.leave(body(), ada);
                    return true;
                }));
        assertThat(answers).containsExactlyInAnyOrder("done", "organisations.refusal.lastOwner");
        assertThat(directory.team(body(), TeamRole.OWNER)).hasSize(1);
    }

    @Test
    void theLastOwnerNeitherLeavesNorBecomesLess() {
        samples.member(giulia, "Luca", TeamRole.EDITOR);
        assertThatThrownBy(() -> does(giulia, () -> leaving.leave(body(), giulia)))
                .hasMessage("organisations.refusal.lastOwner");
        assertThatThrownBy(() -> does(giulia, () -> changing.change(body(), placeOf(giulia), TeamRole.EDITOR, giulia)))
                .hasMessage("organisations.refusal.lastOwner");
        assertThatThrownBy(() -> does(giulia, () -> removing.remove(body(), placeOf(giulia), giulia)))
                .hasMessage("organisations.refusal.lastOwner");
        assertThat(directory.team(body(), TeamRole.OWNER)).containsExactly(giulia.id());
    }

    @Test
    void whoIsTakenOutIsOutAndASecondTimeChangesNothing() {
        Viewer luca = samples.member(giulia, "Luca", TeamRole.EDITOR);
        UUID place = placeOf(luca);
        does(giulia, () -> removing.remove(body(), place, giulia));
        does(giulia, () -> removing.remove(body(), place, giulia));
        assertThat(samples.now(luca.id()).organisationId()).isNull();
        assertThat(samples.now(luca.id()).roles()).isEmpty();
        assertThat(acts()).filteredOn("organisation.memberRemoved"::equals).hasSize(1);
        assertThatThrownBy(() -> does(giulia, () -> removing.remove(body(), Ids.next(), giulia)))
                .isInstanceOf(NotFound.class);
        assertThat(as(giulia, () -> queries.team(giulia)).history())
                .extracting(change -> change.act() + " " + change.name())
                .containsExactly("REMOVED Luca", "JOINED Luca");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EDITOR", "VIEWER"})
    void whoDoesNotRepresentTheBodyChangesNothingInItsTeam(TeamRole role) {
        Viewer luca = samples.member(giulia, "Luca", role);
        UUID place = placeOf(giulia);
        MailAddress friend = MailAddress.parse(Newcomers.email("amico")).orElseThrow();
        List<Runnable> acts = List.of(
                () -> inviting.invite(body(), friend, TeamRole.OWNER, luca),
                () -> changing.change(body(), placeOf(luca), TeamRole.OWNER, luca),
                () -> removing.remove(body(), place, luca),
                () -> resending.resend(body(), Ids.next(), luca),
                () -> revoking.revoke(body(), Ids.next(), luca));
        acts.forEach(act -> assertThatThrownBy(() -> does(luca, act)).isInstanceOf(AccessDeniedException.class));
        TeamSheet seen = as(luca, () -> queries.team(luca));
        assertThat(seen.members()).hasSize(2);
        assertThat(seen.invitations()).isEmpty();
        assertThat(seen.history()).isEmpty();
        does(luca, () -> leaving.leave(body(), luca));
        assertThat(directory.team(body(), TeamRole.VIEWER)).containsExactly(giulia.id());
    }

    @Test
    void whoWasAnOwnerAMomentAgoIsNoneAnyMore() {
        Viewer ada = samples.member(giulia, "Ada", TeamRole.OWNER);
        does(giulia, () -> changing.change(body(), placeOf(ada), TeamRole.VIEWER, giulia));
        does(giulia, () -> changing.change(body(), placeOf(ada), TeamRole.VIEWER, giulia));
        MailAddress friend = MailAddress.parse(Newcomers.email("amico")).orElseThrow();
        assertThatThrownBy(() -> does(ada, () -> inviting.invite(body(), friend, TeamRole.OWNER, ada)))
                .isInstanceOf(NotFound.class);
        assertThat(acts()).filteredOn("organisation.memberRoleChanged"::equals).hasSize(1);
    }

    /** Taken back and made anew, an invitation has been written all the same. */
    @Test
    void oneAddressIsWrittenToFiveTimesInADayAndABodyWritesThirtyLetters() {
        String stranger = Newcomers.email("estraneo");
        for (int turn = 0; turn < InvitationPost.MOST_TO_ONE; turn++) {
            invite(stranger, TeamRole.VIEWER);
            takeAllBack();
        }
        assertThatThrownBy(() -> invite(stranger, TeamRole.VIEWER))
                .hasMessageStartingWith("organisations.refusal.invitedOften");
        assertThat(mailsTo(stranger)).hasSize(InvitationPost.MOST_TO_ONE);
        for (int turn = InvitationPost.MOST_TO_ONE; turn < InvitationPost.MOST_A_DAY; turn++) {
            invite(Newcomers.email("ospite"), TeamRole.VIEWER);
            takeAllBack();
        }
        assertThatThrownBy(() -> invite(Newcomers.email("ospite"), TeamRole.VIEWER))
                .hasMessageStartingWith("organisations.refusal.tooManyLetters");
        jdbc.sql(
                        "update organisations.invitation_letter set sent_at = sent_at - interval '25 hours' where organisation_id = ?")
                .param(body())
                .update();
        assertThat(invite(stranger, TeamRole.VIEWER)).isNotNull();
    }

    private void takeAllBack() {
        as(giulia, () -> queries.team(giulia)).invitations().stream()
                .filter(one -> one.state() == Invitation.State.PENDING)
                .forEach(one -> does(giulia, () -> revoking.revoke(body(), one.id(), giulia)));
    }

    /** Who is about to be taken out invites a second address of hers: it leads back to nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"REMOVED", "DEMOTED", "LEFT"})
    void whatAnOwnerOfferedEndsWithThePlace(String how) {
        Viewer ada = samples.member(giulia, "Ada", TeamRole.OWNER);
        Viewer second = samples.person("Seconda casella");
        LinkSecret link = as(
                ada,
                () -> inviting.invite(body(), MailAddress.parse(second.email()).orElseThrow(), TeamRole.OWNER, ada));
        LinkSecret ofGiulia = invite(Newcomers.email("luca"), TeamRole.EDITOR);
        switch (how) {
            case "REMOVED" -> does(giulia, () -> removing.remove(body(), placeOf(ada), giulia));
            case "DEMOTED" -> does(giulia, () -> changing.change(body(), placeOf(ada), TeamRole.EDITOR, giulia));
            default -> does(ada, () -> leaving.leave(body(), ada));
        }
        assertThatThrownBy(() -> as(second, () -> accepting.accept(link, second)))
                .hasMessage("organisations.refusal.invitationRevoked");
        assertThat(directory.team(body(), TeamRole.OWNER)).containsExactly(giulia.id());
        assertThat(acts()).filteredOn("invitation.revoked"::equals).hasSize(1);
        assertThat(as(giulia, () -> queries.team(giulia)).invitations())
                .filteredOn(one -> one.state() == Invitation.State.PENDING)
                .hasSize(1);
        assertThat(ofGiulia).isNotNull();
    }

    private static List<String> atOnce(Callable<?>... acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(acts.length);
        List<Callable<String>> attempts = new ArrayList<>();
        for (Callable<?> act : acts) {
            attempts.add(() -> {
                try {
                    act.call();
                    return "done";
                } catch (Refusal refusal) {
                    return refusal.key();
                } catch (NotFound gone) {
                    return "NotFound";
                }
            });
        }
        List<String> answers = new ArrayList<>();
        for (Future<String> answer : people.invokeAll(attempts)) {
            answers.add(answer.get());
        }
        people.shutdown();
        return answers;
    }
}
