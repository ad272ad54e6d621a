package it.cooperazionedigitale.organisations.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.ActingFor;
import it.cooperazionedigitale.organisations.HeadCounts;
import it.cooperazionedigitale.organisations.Newcomers;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.organisations.domain.Numbers;
import it.cooperazionedigitale.organisations.domain.Profile;
import it.cooperazionedigitale.organisations.domain.WorkerCounts;
import it.cooperazionedigitale.organisations.usecase.RegisterOrganisation.Registered;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TaxCode;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.VatNumber;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class RegisterOrganisationTests {

    private static final String PASSWORD = "una password lunga";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private HubsAtStart hubsAtStart;

    @Autowired
    private RegisterOrganisation registering;

    @Autowired
    private FoundOrganisation founding;

    @Autowired
    private UpdateOrganisation updating;

    @Autowired
    private ChooseBody choosing;

    @Autowired
    private CreateHub creating;

    @Autowired
    private CreateTerritorialNode creatingNode;

    @Autowired
    private AppointOfficer appointing;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private ActingFor actingFor;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private ReferenceData reference;

    private String aliano = "";
    private UUID hub = Ids.next();

    @BeforeEach
    void hubAndComune() {
        aliano = reference.comuneNamed("Aliano").orElseThrow().code();
        hub = creating.create("PICO", "Fondazione PICO", "Legacoop", Newcomers.irene());
    }

    private NewBody body(TaxCode taxCode, @Nullable VatNumber vat, @Nullable UUID hubId) {
        return new NewBody("Fili d’Erba", OrganisationKind.COOPERATIVE, taxCode, vat, hubId, aliano);
    }

    private static Numbers numbers(HeadCounts counts) {
        return new Numbers(counts, WorkerCounts.NONE);
    }

    private Registered giulia() {
        return registering.register(
                new NewPerson("Giulia Rossi", Newcomers.email("giulia"), PASSWORD),
                body(Newcomers.taxCode(), null, hub),
                Viewer.anonymous());
    }

    private Viewer owner(Registered registered) {
        return Newcomers.member(registered.accountId(), registered.organisationId(), TeamRole.OWNER, Role.APPLICANT);
    }

    @Test
    void aPortalThatStartsKnowsTheHubsOfTheProgrammeAndASecondStartAddsNone() {
        hubsAtStart.run(new DefaultApplicationArguments());
        hubsAtStart.run(new DefaultApplicationArguments());
        assertThat(jdbc.sql("select code from organisations.hub where code in ('NODE', 'PICO', 'RUINI') order by code")
                        .query(String.class)
                        .list())
                .containsExactly("NODE", "PICO", "RUINI");
    }

    @Test
    void giuliaRegistersHerselfAndHerCooperativeInOneAct() {
        Registered giulia = giulia();
        OrganisationSummary body = directory.find(giulia.organisationId()).orElseThrow();
        assertThat(body.comuneLabel()).isEqualTo("Aliano (MT)");
        assertThat(body.hubId()).isEqualTo(hub);
        assertThat(body.innerArea()).isTrue();
        assertThat(directory.team(body.id(), TeamRole.OWNER)).containsExactly(giulia.accountId());
        assertThat(actingFor.body(giulia.accountId(), null))
                .contains(new ActingFor.Body(body.id(), "Fili d’Erba", TeamRole.OWNER, Role.APPLICANT));
    }

    @Test
    void aSecondRegistrationOfTheSameBodyIsRefusedAndLeavesNoAccountBehind() {
        TaxCode taxCode = Newcomers.taxCode();
        VatNumber vat = VatNumber.parse(Newcomers.elevenDigits()).orElseThrow();
        registering.register(
                new NewPerson("Giulia Rossi", Newcomers.email("giulia"), PASSWORD),
                body(taxCode, vat, hub),
                Viewer.anonymous());
        for (NewBody again : List.of(body(taxCode, null, hub), body(Newcomers.taxCode(), vat, hub))) {
            String chiara = Newcomers.email("chiara");
            assertThatThrownBy(() -> registering.register(
                            new NewPerson("Chiara Bo", chiara, PASSWORD), again, Viewer.anonymous()))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("organisations.refusal.taken");
            assertThat(accounts.findByEmail(chiara)).isEmpty();
        }
    }

    /** For a body both are numbers of the same subject: many type the one where the other is asked. */
    @Test
    void aNumberNamesOneBodyWhicheverFieldItIsTypedInto() {
        String taxCode = Newcomers.elevenDigits();
        String vat = Newcomers.elevenDigits();
        TaxCode other = Newcomers.taxCode();
        founded(taxCode, vat);
        assertThatThrownBy(() -> founded(vat, null)).hasMessage("organisations.refusal.taken");
        assertThatThrownBy(() -> founded(other.value(), taxCode)).hasMessage("organisations.refusal.taken");
        Registered chiara = founded(other.value(), null);
        Profile profile = new Profile("Vele", null, VatNumber.parse(taxCode).orElseThrow(), null, null, null);
        assertThatThrownBy(() -> updating.update(chiara.organisationId(), profile, null, owner(chiara)))
                .hasMessage("organisations.refusal.taken");
    }

    @Test
    void aPartitaIvaThatWasCorrectedIsFreeAgain() {
        String vat = Newcomers.elevenDigits();
        Registered giulia = founded(Newcomers.elevenDigits(), vat);
        updating.update(
                giulia.organisationId(), new Profile("Fili", null, null, null, null, null), null, owner(giulia));
        assertThat(founded(vat, null)).isNotNull();
    }

    @Test
    void oneNumberTypedIntoEitherFieldByManyAtOnceMakesOneBody() throws Exception {
        for (int turn = 0; turn < 3; turn++) {
            String one = Newcomers.elevenDigits();
            String two = Newcomers.elevenDigits();
            List<Callable<String>> attempts = Stream.<String[]>of(
                            new String[] {one, two},
                            new String[] {two, one},
                            new String[] {two, null},
                            new String[] {one, null},
                            new String[] {Newcomers.elevenDigits(), one},
                            new String[] {two, two})
                    .<Callable<String>>map(numbers -> () -> {
                        try {
                            founded(numbers[0], numbers[1]);
                            return numbers[0].equals(one) || numbers[0].equals(two) ? "one of them" : "another";
                        } catch (Refusal refusal) {
                            return refusal.key();
                        }
                    })
                    .toList();
            ExecutorService people = Executors.newFixedThreadPool(attempts.size());
            for (Future<String> answer : people.invokeAll(attempts)) {
                assertThat(answer.get()).isIn("one of them", "another", "organisations.refusal.taken");
            }
            people.shutdown();
            assertThat(claims(one)).isLessThanOrEqualTo(1);
            assertThat(claims(two)).isLessThanOrEqualTo(1);
            assertThat(claims(one) + claims(two)).isPositive();
        }
    }

    private int claims(String number) {
        return jdbc.sql("select count(*) from organisations.organisation where :number in (tax_code, vat_number)")
                .param("number", number)
                .query(Integer.class)
                .single();
    }

    private Registered founded(String taxCode, @Nullable String vat) {
        return registering.register(
                new NewPerson("Giulia Rossi", Newcomers.email("giulia"), PASSWORD),
                body(
                        TaxCode.parseOfBody(taxCode).orElseThrow(),
                        vat == null ? null : VatNumber.parse(vat).orElseThrow(),
                        hub),
                Viewer.anonymous());
    }

    @Test
    void ofManyRegistrationsOfOneBodyAtOnceOneWinsAndTheOthersReadTheSameSentence() throws Exception {
        TaxCode taxCode = Newcomers.taxCode();
        ExecutorService people = Executors.newFixedThreadPool(6);
        List<Callable<String>> attempts = IntStream.range(0, 6)
                .<Callable<String>>mapToObj(n -> () -> {
                    try {
                        registering.register(
                                new NewPerson("Persona " + n, Newcomers.email("p" + n), PASSWORD),
                                body(taxCode, null, hub),
                                Viewer.anonymous());
                        return "registered";
                    } catch (Refusal refusal) {
                        return refusal.key();
                    }
                })
                .toList();
        List<String> answers = new java.util.ArrayList<>();
        for (Future<String> answer : people.invokeAll(attempts)) {
            answers.add(answer.get());
        }
        people.shutdown();
        assertThat(answers)
                .containsExactlyInAnyOrder(
                        "registered",
                        "organisations.refusal.taken",
                        "organisations.refusal.taken",
                        "organisations.refusal.taken",
                        "organisations.refusal.taken",
                        "organisations.refusal.taken");
    }

    @Test
    void aBodyOfNoFederationGetsAHubAllTheSame() {
        Registered giulia = registering.register(
                new NewPerson("Giulia Rossi", Newcomers.email("giulia"), PASSWORD),
                body(Newcomers.taxCode(), null, null),
                Viewer.anonymous());
        assertThat(directory.find(giulia.organisationId()).orElseThrow().hubName())
                .isNotBlank();
    }

    @Test
    void whoIsNotInATeamChangesNothingThere() {
        Registered giulia = giulia();
        Registered chiara = giulia();
        assertThatThrownBy(
                        () -> updating.update(giulia.organisationId(), numbers(HeadCounts.NONE), null, owner(chiara)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> choosing.choose(giulia.organisationId(), owner(chiara)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> creating.create("X", "X", "X", owner(giulia)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theOwnerKeepsTheCountsUpToDate() {
        Registered giulia = giulia();
        HeadCounts counts = new HeadCounts(12, 8, 3, 5, 2, 20, 6);
        updating.update(giulia.organisationId(), numbers(counts), null, owner(giulia));
        assertThat(directory.find(giulia.organisationId()).orElseThrow().counts())
                .isEqualTo(counts);
    }

    @Test
    void somebodyWithAnAccountFoundsAnotherBodyAndMaySwitch() {
        Registered giulia = giulia();
        UUID second = founding.found(body(Newcomers.taxCode(), null, hub), owner(giulia));
        assertThat(actingFor.body(giulia.accountId(), second))
                .get()
                .extracting(ActingFor.Body::organisationId)
                .isEqualTo(second);
        assertThat(actingFor.body(giulia.accountId(), null))
                .get()
                .extracting(ActingFor.Body::organisationId)
                .isEqualTo(giulia.organisationId());
    }

    @Test
    void officersWorkForAHubAndManagersForAllOfIt() {
        Viewer irene = Newcomers.irene();
        UUID node = creatingNode.create(hub, "PICO Basilicata e Puglia", Set.of("16", "17"), irene);
        assertThat(creatingNode.create(hub, "PICO Basilicata e Puglia", Set.of("16"), irene))
                .isEqualTo(node);
        UUID nadia = giulia().accountId();
        UUID paolo = giulia().accountId();
        appointing.appoint(nadia, hub, Role.NODE_OFFICER, Set.of("16", "17"), irene);
        appointing.appoint(paolo, hub, Role.HUB_MANAGER, Set.of(), irene);
        appointing.appoint(paolo, hub, Role.HUB_MANAGER, Set.of(), irene);
        assertThat(directory.nodeOfficers(hub, "17")).contains(nadia).doesNotContain(paolo);
        assertThat(directory.nodeOfficers(hub, "18")).doesNotContain(nadia);
        assertThat(directory.hubManagers(hub)).contains(paolo).doesNotContain(nadia);
        assertThat(actingFor.scope(nadia)).isEqualTo(new ActingFor.Scope(hub, Set.of("16", "17")));
        assertThat(actingFor.scope(paolo)).isEqualTo(new ActingFor.Scope(hub, Set.of()));
    }
}
