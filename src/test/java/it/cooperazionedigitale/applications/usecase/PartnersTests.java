package it.cooperazionedigitale.applications.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationDossier;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.PartnerState;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.domain.JoinCode;
import it.cooperazionedigitale.applications.domain.JoinDoor;
import it.cooperazionedigitale.applications.domain.SentVersion;
import it.cooperazionedigitale.applications.domain.Submissions;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PartnersTests {

    private static final Set<Declaration> ALL = EnumSet.allOf(Declaration.class);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ChooseProjectForm choosing;

    @Autowired
    private MakeJoinCode making;

    @Autowired
    private RevokeJoinCode revoking;

    @Autowired
    private AskToTakePart asking;

    @Autowired
    private GivePartnerRole giving;

    @Autowired
    private EndPartnership ending;

    @Autowired
    private LeavePartnership leaving;

    @Autowired
    private ConfirmPartnership confirming;

    @Autowired
    private StartApplication starting;

    @Autowired
    private WithdrawApplication withdrawing;

    @Autowired
    private ReopenApplication reopening;

    @Autowired
    private SubmitApplication submitting;

    @Autowired
    private PartnerQueries partners;

    @Autowired
    private OwnApplicationQueries own;

    @Autowired
    private ApplicationDirectory directory;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private JdbcClient jdbc;

    private ApplicationSamples samples;
    private Viewer giulia;
    private Viewer chiara;
    private UUID call;

    @BeforeEach
    void giuliaChiaraAndAnOpenCall() {
        samples = new ApplicationSamples(context);
        call = samples.openCall();
        giulia = samples.giulia();
        chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private UUID network() {
        UUID id = samples.complete(call, giulia);
        choosing.choose(id, ProjectForm.NETWORK, giulia);
        return id;
    }

    private PartnerState state(UUID part, Viewer viewer) {
        return partners.one(part, viewer).state();
    }

    private static void refused(String why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageStartingWith("applications.refusal." + why);
    }

    @Test
    void giuliaAndChiaraApplyTogether() {
        UUID id = network();
        assertThat(own.one(id, giulia).missing())
                .extracting(Missing::key)
                .containsExactly("applications.missing.partners");
        UUID part = samples.asked(id, giulia, chiara);
        assertThat(own.one(id, giulia).missing())
                .as("who only asks is nobody's partner")
                .extracting(Missing::key)
                .containsExactly("applications.missing.partners");
        giving.give(id, part, " Prova il gestionale ", giulia);
        giving.give(id, part, "Prova il gestionale", giulia);
        assertThat(own.one(id, giulia).missing())
                .extracting(Missing::key, lack -> lack.args().get(0))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("applications.missing.confirmation", "Vele"));
        refused("incomplete", () -> submitting.submit(id, samples.clock().instant(), giulia));
        confirming.confirm(part, ALL, chiara);
        confirming.confirm(part, ALL, chiara);
        assertThat(own.one(id, giulia).missing()).isEmpty();
        submitting.submit(id, samples.clock().instant(), giulia);
        ApplicationDossier dossier = directory.dossier(id).orElseThrow();
        assertThat(dossier.form()).isEqualTo(ProjectForm.NETWORK);
        assertThat(dossier.partners())
                .containsExactly(new ApplicationDossier.Partner(
                        Objects.requireNonNull(chiara.organisationId()), "Vele", "Prova il gestionale"));
        assertThat(dossier.summary().bodies())
                .containsExactlyInAnyOrder(giulia.organisationId(), chiara.organisationId());
        assertThat(directory.bodiesIn(call))
                .containsExactlyInAnyOrder(giulia.organisationId(), chiara.organisationId());
        assertThat(partners.one(part, chiara).application()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(partners.one(part, chiara).protocol()).startsWith("CD-2031-");
        assertThat(own.shared(part, chiara).title()).isEqualTo("Orti connessi");
        refused("partnerOfSent", () -> leaving.leave(part, "Troppo tardi", chiara));
        refused("notDraft", () -> ending.end(id, part, "Troppo tardi", giulia));
    }

    @Test
    void whatWasSentBeforeBodiesCouldApplyTogetherIsStillRead() {
        UUID id = samples.sent(call, giulia).applicationId();
        String now = submissions
                .findFirstByApplicationIdOrderByNumberDesc(id)
                .orElseThrow()
                .snapshot();
        assertThat(now).contains("\"partners\":[],\"priorities\"").contains("\"projectForm\":\"SINGLE\",");
        String before = now.replace("\"partners\":[],", "")
                .replace("\"projectForm\":\"SINGLE\",", "")
                .replace("\"capitalGoods\":false,", "");
        assertThat(before).doesNotContain("partners", "projectForm", "capitalGoods");
        assertThat(snapshots.read(before).partners()).isEmpty();
        assertThat(snapshots.read(before).projectForm()).isNull();
        assertThat(snapshots.read(before).capitalGoods()).isEqualTo(Euro.ZERO);
    }

    @Test
    void theCodeIsToldOnceAndKeptAsAHash() {
        UUID id = network();
        JoinCode first = making.make(id, giulia);
        JoinCode second = making.make(id, giulia);
        assertThat(first.shown()).matches("\\d{4} \\d{4} \\d{4}");
        assertThat(JoinCode.parse(" " + first.shown().replace(' ', '-') + ".")).contains(first);
        assertThat(JoinCode.parse("1234")).isEmpty();
        assertThat(first).hasToString("JoinCode[…]");
        assertThat(jdbc.sql("select encode(code_hash, 'hex') from applications.join_code where application_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .doesNotContain(second.digits())
                .hasSize(64);
        assertThat(asking.ask(first, chiara))
                .as("a new code ends the earlier one")
                .isEmpty();
        revoking.revoke(id, giulia);
        revoking.revoke(id, giulia);
        assertThat(asking.ask(second, chiara)).as("a code taken back").isEmpty();
        JoinCode third = making.make(id, giulia);
        samples.clock().standAt(samples.clock().instant().plus(JoinDoor.TERM));
        assertThat(asking.ask(third, chiara)).as("a code whose term is over").isEmpty();
        assertThat(partners.codeUntil(id)).isNull();
        assertThat(asking.ask(JoinCode.fresh(), chiara)).as("a code of nobody").isEmpty();
        assertThat(asking.ask(making.make(id, giulia), chiara)).isPresent();
    }

    @Test
    void aloneThereIsNoCodeAndWhoIsBoundKeepsTheFormTogether() {
        UUID id = samples.complete(call, giulia);
        assertThat(own.one(id, giulia).projectForm()).as("nobody was asked").isEqualTo(ProjectForm.SINGLE);
        refused("aloneHasNoCode", () -> making.make(id, giulia));
        refused("projectForm", () -> choosing.choose(id, ProjectForm.CHAIN, giulia));
        UUID part = samples.asked(id, giulia, chiara);
        refused("notAlone", () -> choosing.choose(id, ProjectForm.SINGLE, giulia));
        ending.end(id, part, "Andiamo da soli.", giulia);
        choosing.choose(id, ProjectForm.SINGLE, giulia);
        assertThat(partners.codeUntil(id)).as("the door is shut").isNull();
        assertThat(own.one(id, giulia).missing()).isEmpty();
    }

    @Test
    void inOneCallABodyStandsInOneApplicationOnly() {
        UUID id = network();
        JoinCode code = making.make(id, giulia);
        refused("partnerOfItself", () -> asking.ask(code, giulia));
        UUID hers = starting.start(call, chiara);
        refused("leadsAnother", () -> asking.ask(code, chiara));
        withdrawing.withdraw(hers, null, chiara);
        UUID part = asking.ask(code, chiara).orElseThrow();
        assertThat(asking.ask(code, chiara)).as("twice is once").contains(part);
        refused("partnerElsewhere", () -> starting.start(call, chiara));
        refused("partnerElsewhere", () -> reopening.reopen(hers, chiara));
        Viewer teresa = samples.owner("Fornace", samples.hub("NODE"), "Genova");
        UUID third = samples.complete(call, teresa);
        choosing.choose(third, ProjectForm.NETWORK, teresa);
        JoinCode other = making.make(third, teresa);
        refused("partnerElsewhere", () -> asking.ask(other, chiara));
        leaving.leave(part, "Andiamo con la Fornace.", chiara);
        assertThat(asking.ask(other, chiara)).isPresent();
        assertThat(state(part, chiara)).isEqualTo(PartnerState.LEFT);
    }

    @Test
    void aNewRoleMakesTheConfirmationFallAndBothHearOfIt() {
        UUID id = network();
        UUID part = samples.confirmed(id, giulia, chiara);
        giving.give(id, part, "Forma le persone", giulia);
        assertThat(state(part, chiara)).isEqualTo(PartnerState.ACCEPTED);
        assertThat(letters(part))
                .containsExactlyInAnyOrder(
                        "partnerAsked giulia",
                        "partnerAccepted chiara",
                        "partnerConfirmed giulia",
                        "partnerFell giulia",
                        "partnerToConfirmAgain chiara");
    }

    @Test
    void otherDataMakeTheConfirmationFallAndTheSameDataDoNot() {
        UUID id = network();
        UUID part = samples.confirmed(id, giulia, chiara);
        samples.moves(chiara, "Genova");
        assertThat(state(part, chiara)).as("nothing is other").isEqualTo(PartnerState.CONFIRMED);
        samples.moves(chiara, "Aliano");
        assertThat(state(part, chiara)).isEqualTo(PartnerState.ACCEPTED);
        assertThat(own.one(id, giulia).missing())
                .extracting(Missing::key)
                .containsExactly("applications.missing.confirmation");
        assertThat(letters(part)).contains("partnerFell giulia", "partnerToConfirmAgain chiara");
        refused("incomplete", () -> submitting.submit(id, samples.clock().instant(), giulia));
        confirming.confirm(part, ALL, chiara);
        submitting.submit(id, samples.clock().instant(), giulia);
        samples.moves(chiara, "Genova");
        assertThat(state(part, chiara)).as("what was sent stays confirmed").isEqualTo(PartnerState.CONFIRMED);
    }

    @Test
    void whoConfirmedAndWhatWasDeclaredIsSealed() {
        UUID id = network();
        samples.confirmed(id, giulia, chiara);
        submitting.submit(id, samples.clock().instant(), giulia);
        SentVersion sent = snapshots.read(submissions
                .findFirstByApplicationIdOrderByNumberDesc(id)
                .orElseThrow()
                .snapshot());
        assertThat(sent.partners()).singleElement().satisfies(partner -> {
            assertThat(partner.confirmedBy()).isEqualTo(chiara.name());
            assertThat(partner.declarations())
                    .containsExactlyElementsOf(
                            ALL.stream().map(Enum::name).sorted().toList());
        });
    }

    @Test
    void whatWasConfirmedBeforeAnythingWasKeptOfItStaysValid() {
        UUID id = network();
        UUID part = samples.confirmed(id, giulia, chiara);
        jdbc.sql(
                        "update applications.partnership set confirmed_by = null, confirmed_by_name = null, confirmed_codes = null,"
                                + " confirmed_data = null where id = ?")
                .param(part)
                .update();
        samples.moves(chiara, "Aliano");
        assertThat(state(part, chiara)).isEqualTo(PartnerState.CONFIRMED);
        submitting.submit(id, samples.clock().instant(), giulia);
        assertThat(snapshots
                        .read(submissions
                                .findFirstByApplicationIdOrderByNumberDesc(id)
                                .orElseThrow()
                                .snapshot())
                        .partners())
                .singleElement()
                .satisfies(partner -> assertThat(partner.confirmedBy()).isNull());
    }

    /** The letters about a part, each with who got it. */
    private List<String> letters(UUID part) {
        return jdbc
                .sql("select dedupe_key from outbox.mail where dedupe_key like '%' || ? || '%'")
                .param(part.toString())
                .query(String.class)
                .list()
                .stream()
                .map(key -> key.substring("notifications.".length(), key.indexOf('/')) + " "
                        + (key.endsWith(giulia.id().toString()) ? "giulia" : "chiara"))
                .toList();
    }

    @Test
    void eachSideEndsItWithAReasonAndOnlyOnce() {
        UUID id = network();
        UUID part = samples.asked(id, giulia, chiara);
        refused("partnerReason", () -> ending.end(id, part, "  ", giulia));
        refused("partnerRole", () -> giving.give(id, part, " ", giulia));
        refused("partnerNotAccepted", () -> confirming.confirm(part, ALL, chiara));
        ending.end(id, part, "Cerchiamo un caseificio.", giulia);
        ending.end(id, part, "Un altro motivo", giulia);
        assertThat(partners.one(part, chiara).reason()).isEqualTo("Cerchiamo un caseificio.");
        assertThat(state(part, chiara)).isEqualTo(PartnerState.DECLINED);
        refused("partnerEnded", () -> giving.give(id, part, "Ripensamento", giulia));
        UUID again = samples.accepted(id, giulia, chiara);
        refused("partnerDeclarations", () -> confirming.confirm(again, Set.of(Declaration.TRUE_DATA), chiara));
        confirming.confirm(again, ALL, chiara);
        ending.end(id, again, "Il progetto è cambiato.", giulia);
        leaving.leave(again, "Ce ne andiamo noi", chiara);
        assertThat(state(again, chiara)).isEqualTo(PartnerState.REMOVED);
        refused("partnerNotAccepted", () -> confirming.confirm(again, ALL, chiara));
    }

    @Test
    void onlyTheRightPeopleAct() {
        UUID id = network();
        UUID part = samples.asked(id, giulia, chiara);
        Viewer luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
        Viewer vera = ApplicationSamples.colleague(giulia, "Vera", TeamRole.VIEWER);
        Viewer leo = ApplicationSamples.colleague(chiara, "Leo", TeamRole.EDITOR);
        for (Viewer other : List.of(vera, chiara, ApplicationSamples.anna())) {
            for (ThrowingCallable act : List.<ThrowingCallable>of(
                    () -> making.make(id, other),
                    () -> revoking.revoke(id, other),
                    () -> choosing.choose(id, ProjectForm.SINGLE, other),
                    () -> giving.give(id, part, "Ruolo", other),
                    () -> ending.end(id, part, "Motivo", other))) {
                assertThatThrownBy(act).isInstanceOf(AccessDeniedException.class);
            }
        }
        giving.give(id, part, "Prova il gestionale", luca);
        for (Viewer other : List.of(giulia, luca, leo, ApplicationSamples.anna())) {
            assertThatThrownBy(() -> confirming.confirm(part, ALL, other)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> leaving.leave(part, "Motivo", giulia)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> partners.one(part, giulia)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> own.one(id, chiara)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> giving.give(samples.complete(call, teresa()), part, "Ruolo", giulia))
                .isInstanceOf(AccessDeniedException.class);
        leaving.leave(part, "Non ce la facciamo.", leo);
    }

    private Viewer teresa() {
        return samples.owner("Fornace", samples.hub("NODE"), "Genova");
    }

    @Test
    void aDraftIsReadOnlyByThoseTakenIn() {
        UUID id = network();
        UUID part = samples.asked(id, giulia, chiara);
        assertThatThrownBy(() -> own.shared(part, chiara)).isInstanceOf(NotFound.class);
        assertThat(partners.one(part, chiara).title())
                .as("the call's, not the project's")
                .startsWith("Bando di prova");
        giving.give(id, part, "Prova il gestionale", giulia);
        assertThat(own.shared(part, chiara).title()).isEqualTo("Orti connessi");
        assertThatThrownBy(() -> own.shared(part, giulia)).isInstanceOf(NotFound.class);
        ending.end(id, part, "Il progetto è cambiato.", giulia);
        assertThatThrownBy(() -> own.shared(part, chiara)).isInstanceOf(NotFound.class);
        assertThat(partners.one(part, chiara).title()).startsWith("Bando di prova");
    }

    @Test
    void whoIsLeftUnansweredIsToldWhenTheApplicationIsSent() {
        UUID id = network();
        samples.confirmed(id, giulia, chiara);
        Viewer teresa = teresa();
        UUID open = samples.asked(id, giulia, teresa);
        submitting.submit(id, samples.clock().instant(), giulia);
        assertThat(state(open, teresa)).isEqualTo(PartnerState.DECLINED);
        assertThat(directory.find(id).orElseThrow().partners()).containsExactly(chiara.organisationId());
    }

    @Test
    void aPartnerOfASentApplicationIsNobodysTransformerInTheCall() {
        UUID vele = Objects.requireNonNull(chiara.organisationId());
        UUID id = network();
        UUID part = samples.accepted(id, giulia, chiara);
        accredit(vele);
        ChooseTransformer firm = context.getBean(ChooseTransformer.class);
        refused("partnerAsTransformer", () -> firm.choose(id, vele, giulia));
        confirming.confirm(part, ALL, chiara);
        Viewer teresa = teresa();
        UUID others = samples.complete(call, teresa);
        firm.choose(others, vele, teresa);
        submitting.submit(id, samples.clock().instant(), giulia);
        refused(
                "transformerAppliesHere",
                () -> submitting.submit(others, samples.clock().instant(), teresa));
    }

    @Test
    void theTransformerOfAnApplicationIsNotItsPartner() {
        UUID vele = Objects.requireNonNull(chiara.organisationId());
        accredit(vele);
        UUID id = network();
        context.getBean(ChooseTransformer.class).choose(id, vele, giulia);
        JoinCode code = making.make(id, giulia);
        refused("namedAsTransformer", () -> asking.ask(code, chiara));
    }

    private void accredit(UUID body) {
        jdbc.sql("""
                insert into transformers.transformer (organisation_id, version, slug, hub_id, state, presentation,
                  years_of_experience, applied_at, moved_at)
                values (:id, 0, :slug, :hub, 'ACCREDITED', :text, 3, now(), now())""")
                .param("id", body)
                .param("slug", "vele-" + body)
                .param("hub", samples.hub("NODE"))
                .param("text", "Portiamo il digitale nelle cooperative di mare dal 2015.")
                .update();
    }

    @Test
    void theSameCodeByTwentyAtOnceAsksOnce() throws Exception {
        UUID id = network();
        JoinCode code = making.make(id, giulia);
        List<String> outcomes = together(IntStream.range(0, 20)
                .<Callable<String>>mapToObj(number -> () -> outcome(() -> asking.ask(code, chiara)))
                .toList());
        assertThat(Set.copyOf(outcomes)).containsExactly("done");
        assertThat(own.one(id, giulia).partners()).hasSize(1);
    }

    @Test
    void ofTwoApplicationsEnteredAtOnceOneIsRefused() throws Exception {
        JoinCode first = making.make(network(), giulia);
        Viewer teresa = teresa();
        UUID others = samples.complete(call, teresa);
        choosing.choose(others, ProjectForm.NETWORK, teresa);
        JoinCode second = making.make(others, teresa);
        List<String> outcomes = together(List.of(
                () -> outcome(() -> asking.ask(first, chiara)),
                () -> outcome(() -> asking.ask(second, chiara)),
                () -> outcome(() -> starting.start(call, chiara))));
        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.equals("done"))
                .isSubsetOf("applications.refusal.partnerElsewhere", "applications.refusal.leadsAnother");
    }

    @Test
    void whileTheLeadRemovesThePartnerConfirms() throws Exception {
        for (int turn = 0; turn < 8; turn++) {
            Viewer lead = samples.giulia();
            Viewer partner = teresa();
            UUID id = samples.complete(call, lead);
            UUID part = samples.accepted(id, lead, partner);
            List<String> outcomes = together(List.of(
                    () -> outcome(() -> ending.end(id, part, "Il progetto è cambiato.", lead)),
                    () -> outcome(() -> confirming.confirm(part, ALL, partner))));
            assertThat(outcomes.get(0)).isEqualTo("done");
            assertThat(outcomes.get(1)).isIn("done", "applications.refusal.partnerNotAccepted");
            assertThat(state(part, partner)).isEqualTo(PartnerState.REMOVED);
        }
    }

    @Test
    void aRoleChangedWhileTheApplicationIsSentIsEitherInItOrRefused() throws Exception {
        for (int turn = 0; turn < 6; turn++) {
            Viewer lead = samples.giulia();
            Viewer luca = ApplicationSamples.colleague(lead, "Luca", TeamRole.EDITOR);
            UUID id = samples.complete(call, lead);
            UUID part = samples.confirmed(id, lead, teresa());
            List<String> outcomes = together(List.of(
                    () -> outcome(() -> submitting.submit(id, samples.clock().instant(), lead)),
                    () -> outcome(() -> giving.give(id, part, "Un ruolo nuovo", luca))));
            assertThat(outcomes).containsOnlyOnce("done");
            assertThat(outcomes).containsAnyOf("applications.refusal.incomplete", "applications.refusal.notDraft");
        }
    }

    private interface Act {
        void run() throws Exception;
    }

    private static String outcome(Act act) throws Exception {
        try {
            act.run();
            return "done";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
