package it.cooperazionedigitale.organisations.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.Colleagues;
import it.cooperazionedigitale.accounts.session.ViewerAssembly;
import it.cooperazionedigitale.accounts.usecase.BeginAccount;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.documents.usecase.StartUpload;
import it.cooperazionedigitale.organisations.Newcomers;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.TaxCode;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.VatNumber;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody keeps a cooperative out of the programme by typing its codice fiscale first. */
@PortalTest
class LapsedClaimsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FoundOrganisation founding;

    @Autowired
    private BeginAccount beginning;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private CreateHub creatingHub;

    @Autowired
    private ReferenceData reference;

    @Autowired
    private StartUpload starting;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    private Colleagues people;
    private UUID hub;
    private String aliano;
    private String number;
    private Viewer stranger;
    private UUID claim;

    @BeforeEach
    void aStrangerTypesTheNumberOfGiuliasCooperative() {
        people = new Colleagues(context);
        hub = creatingHub.create("PICO", "Fondazione PICO", "Legacoop", Newcomers.irene());
        aliano = reference.comuneNamed("Aliano").orElseThrow().code();
        number = Newcomers.elevenDigits();
        stranger = stranger();
        claim = found(stranger, number, null);
    }

    @AfterEach
    void realTimeRunsAgain() {
        new ApplicationSamples(context).clock().reset();
    }

    @Test
    void afterThreeDaysAPersonWhoseAddressIsKnownTakesTheNumber() {
        daysPass(3);
        Viewer giulia = people.somebody("Giulia Rossi");
        UUID hers = found(giulia, number, null);
        assertThat(hers).isNotEqualTo(claim);
        assertThat(directory.team(hers, TeamRole.OWNER)).containsExactly(giulia.id());
        assertThat(directory.team(claim, TeamRole.OWNER))
                .as("nobody acts for the claim")
                .isEmpty();
        assertThat(now(stranger).bodies()).isEmpty();
        assertThat(audit.of(claim))
                .extracting(AuditLine::act)
                .containsExactly("organisation.registered", "organisation.claimLapsed");
        Viewer again = people.somebody("Chiara Bo");
        assertThatThrownBy(() -> found(again, number, null)).hasMessage("organisations.refusal.taken");
    }

    @Test
    void theNumberIsFreedInWhicheverFieldItWasTyped() {
        daysPass(3);
        Viewer giulia = people.somebody("Giulia Rossi");
        assertThat(found(giulia, Newcomers.elevenDigits(), number)).isNotNull();
        assertThat(directory.team(claim, TeamRole.OWNER)).isEmpty();
    }

    @Test
    void theClaimHoldsWhileTheLetterIsGood() {
        daysPass(2);
        Viewer giulia = people.somebody("Giulia Rossi");
        assertThatThrownBy(() -> found(giulia, number, null)).hasMessage("organisations.refusal.taken");
        assertThat(directory.team(claim, TeamRole.OWNER)).containsExactly(stranger.id());
    }

    @Test
    void anotherStrangerTakesNothing() {
        daysPass(30);
        assertThatThrownBy(() -> found(stranger(), number, null)).hasMessage("organisations.refusal.taken");
    }

    @Test
    void whoAnsweredTheLetterKeepsTheBodyHoweverLate() {
        daysPass(30);
        jdbc.sql("update accounts.account set email_confirmed_at = now() where id = ?")
                .param(stranger.id())
                .update();
        Viewer chiara = people.somebody("Chiara Bo");
        assertThatThrownBy(() -> found(chiara, number, null)).hasMessage("organisations.refusal.taken");
    }

    @Test
    void aBodyThatSentSomethingIsNoEmptyClaim() {
        daysPass(30);
        hasAnApplication("DRAFT", 1);
        Viewer chiara = people.somebody("Chiara Bo");
        assertThatThrownBy(() -> found(chiara, number, null)).hasMessage("organisations.refusal.taken");
    }

    @Test
    void aDraftThatWasWithdrawnUnsentHoldsNoNumber() {
        daysPass(30);
        hasAnApplication("WITHDRAWN", 0);
        Viewer chiara = people.somebody("Chiara Bo");
        assertThat(found(chiara, number, null)).isNotEqualTo(claim);
    }

    private void hasAnApplication(String state, int submissions) {
        UUID call = new ApplicationSamples(context).openCall();
        jdbc.sql("""
                insert into applications.application (id, version, call_id, form_id, organisation_id, organisation_name, hub_id,
                  region_code, title, state, started_at, state_since, total_cost, budget_revision, submissions, submitted_at, bonus)
                select gen_random_uuid(), 0, :call, (select id from forms.definition limit 1), o.id, o.name, o.hub_id,
                  o.region_code, 'Una domanda', :state, now(), now(), 0, 0, :submissions,
                  case when :submissions > 0 then now() end, 0
                from organisations.organisation o where o.id = :claim""")
                .param("call", call)
                .param("claim", claim)
                .param("state", state)
                .param("submissions", submissions)
                .update();
    }

    @RepeatedTest(3)
    void ofManyWhoTakeItAtOnceOneGetsIt() throws Exception {
        daysPass(4);
        CyclicBarrier start = new CyclicBarrier(4);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<String> take = () -> {
                Viewer one = people.somebody("Giulia Rossi");
                start.await();
                try {
                    return found(one, number, null) == null ? "" : "made";
                } catch (Refusal refusal) {
                    return refusal.key();
                }
            };
            List<Future<String>> running =
                    List.of(pool.submit(take), pool.submit(take), pool.submit(take), pool.submit(take));
            List<String> done =
                    running.stream().map(LapsedClaimsTests::outcome).sorted().toList();
            assertThat(done)
                    .containsExactly(
                            "made",
                            "organisations.refusal.taken",
                            "organisations.refusal.taken",
                            "organisations.refusal.taken");
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aStrangerSendsFewFilesADay() {
        people.as(stranger, () -> starting.start("a.pdf", 20_000_000, stranger));
        people.as(
                stranger,
                () -> assertThatThrownBy(() -> starting.start("a.pdf", 20_000_000, stranger))
                        .hasMessageStartingWith("documents.refusal.confirmFirst"));
        Viewer giulia = people.somebody("Giulia Rossi");
        people.as(giulia, () -> starting.start("a.pdf", 20_000_000, giulia));
        people.as(giulia, () -> starting.start("a.pdf", 20_000_000, giulia));
    }

    private static String outcome(Future<String> running) {
        try {
            return running.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Viewer stranger() {
        return now(beginning.begin(Newcomers.email("nessuno"), "Nessuno Conosce", Colleagues.PASSWORD, "it"));
    }

    private Viewer now(Viewer person) {
        return now(person.id());
    }

    private Viewer now(UUID account) {
        return context.getBean(ViewerAssembly.class).viewer(account, null).orElseThrow();
    }

    private UUID found(Viewer person, String taxCode, @Nullable String vat) {
        List<UUID> made = new java.util.ArrayList<>();
        people.as(
                person,
                () -> made.add(founding.found(
                        new NewBody(
                                "Cooperativa Vera Paese",
                                OrganisationKind.COOPERATIVE,
                                TaxCode.parseOfBody(taxCode).orElseThrow(),
                                vat == null ? null : VatNumber.parse(vat).orElseThrow(),
                                hub,
                                aliano),
                        person)));
        return made.get(0);
    }

    private void daysPass(int days) {
        jdbc.sql(
                        "update organisations.organisation set registered_at = registered_at - make_interval(days => ?) where id = ?")
                .params(days, claim)
                .update();
    }
}
