package it.cooperazionedigitale.applications.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationCourse;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationDossier;
import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.domain.ProtocolNumber;
import it.cooperazionedigitale.applications.domain.Submissions;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class SubmitApplicationTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StartApplication starting;

    @Autowired
    private AnswerSection answering;

    @Autowired
    private SaveBudget budgeting;

    @Autowired
    private ConfirmDeclarations declaring;

    @Autowired
    private ChooseTransformer choosing;

    @Autowired
    private SubmitApplication submitting;

    @Autowired
    private WithdrawApplication withdrawing;

    @Autowired
    private ReopenApplication reopening;

    @Autowired
    private ExcludeApplication excluding;

    @Autowired
    private ApplicationCourse course;

    @Autowired
    private ApplicationDirectory directory;

    @Autowired
    private OwnApplicationQueries own;

    @Autowired
    private ReceiptQueries receipts;

    @Autowired
    private Submissions submissions;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private ApplicationSamples samples;
    private Viewer giulia;
    private UUID call;

    @BeforeEach
    void giuliaAndAnOpenCall() {
        samples = new ApplicationSamples(context);
        call = samples.openCall();
        giulia = samples.giulia();
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private Instant now() {
        return samples.clock().instant();
    }

    private ApplicationState state(UUID id) {
        return directory.find(id).orElseThrow().state();
    }

    @Test
    void giuliaSendsOnceAndEverybodySeesWhatSheSent() {
        UUID id = samples.complete(call, giulia);
        Receipt receipt = submitting.submit(id, now(), giulia);
        Receipt again = submitting.submit(id, now().plusSeconds(5), giulia);
        assertThat(again).isEqualTo(receipt);
        assertThat(receipts.one(id, null, giulia).receipt()).isEqualTo(receipt);
        assertThat(receipt.protocol()).matches("CD-2031-\\d{5}");
        assertThat(receipt.receivedAt()).isEqualTo(now());
        ApplicationDossier dossier = directory.dossier(id).orElseThrow();
        assertThat(dossier.summary())
                .isEqualTo(new ApplicationSummary(
                        id,
                        call,
                        giulia.organisationId(),
                        "Fili d’Erba",
                        samples.hub("PICO"),
                        "17",
                        "Orti connessi",
                        ApplicationState.SUBMITTED,
                        receipt.protocol(),
                        now(),
                        Euro.of(10_000),
                        Euro.of(8_000),
                        8,
                        null,
                        Set.of()));
        assertThat(dossier.sections())
                .extracting(ApplicationDossier.Section::title)
                .containsExactly("Il bisogno", "I risultati");
        assertThat(dossier.sections().get(0).answers())
                .containsExactly(
                        new ApplicationDossier.Answer("Titolo del progetto", "Orti connessi"),
                        new ApplicationDossier.Answer("Di che cosa avete bisogno?", "Un gestionale, per i soci."));
        assertThat(dossier.budget())
                .containsExactly(new ApplicationDossier.CostLine(
                        "Software e licenze", "Gestionale soci", Euro.of(10_000), Euro.ZERO, false, null));
        assertThat(dossier.priorities())
                .extracting(claim -> claim.category() + " " + claim.holds())
                .containsExactly("DISADVANTAGED_AREA true", "MOSTLY_FEMALE true");
        assertThat(audit.of(id))
                .extracting(line -> line.act())
                .containsExactly(
                        "application.started",
                        "application.answered",
                        "application.answered",
                        "application.budgetSaved",
                        "application.declared",
                        "application.submitted");
    }

    @Test
    void twentyClicksAtOnceAreOneSubmission() throws Exception {
        UUID id = samples.complete(call, giulia);
        String pec = id + "@pec.example.org";
        jdbc.sql("update organisations.organisation set pec = ? where id = ?")
                .params(pec, giulia.organisationId())
                .update();
        long before = last();
        List<Receipt> receipts = together(IntStream.range(0, 20)
                .<Callable<Receipt>>mapToObj(n -> () -> submitting.submit(id, now(), giulia))
                .toList());
        assertThat(Set.copyOf(receipts)).hasSize(1);
        assertThat(last()).isEqualTo(before + 1);
        assertThat(jdbc.sql("select count(*) from applications.submission where application_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select body from outbox.mail where recipient = ?")
                        .param(pec)
                        .query(String.class)
                        .list())
                .as("one copy to the certified mailbox, which says what the receipt says")
                .singleElement()
                .satisfies(copy -> assertThat(copy)
                        .contains(
                                receipts.get(0).protocol(),
                                receipts.get(0).code().printed(),
                                receipts.get(0).sha256()));
        assertThat(jdbc.sql("select count(*) from outbox.mail where dedupe_key like ?")
                        .param("notifications.submitted/" + id + "/%")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void manyBodiesAtOnceGetNumbersWithoutGapsAlsoAfterARollback() throws Exception {
        Map<UUID, Viewer> drafts = new java.util.LinkedHashMap<>();
        for (int n = 0; n < 20; n++) {
            Viewer owner = samples.giulia();
            drafts.put(samples.complete(call, owner), owner);
        }
        UUID unlucky = samples.complete(call, giulia);
        long before = last();
        transaction.executeWithoutResult(status -> {
            submitting.submit(unlucky, now(), giulia);
            status.setRollbackOnly();
        });
        assertThat(state(unlucky)).isEqualTo(ApplicationState.DRAFT);
        List<Callable<Receipt>> sendings = new ArrayList<>();
        drafts.forEach((id, owner) -> sendings.add(() -> submitting.submit(id, now(), owner)));
        List<Long> numbers = together(sendings).stream()
                .map(receipt -> ProtocolNumber.of(receipt.protocol()).number())
                .sorted()
                .toList();
        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, before + 20).boxed().toList());
    }

    @Test
    void whatIsMissingIsRefusedAndNamed() {
        UUID id = starting.start(call, giulia);
        assertThatThrownBy(() -> submitting.submit(id, now(), giulia))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("applications.refusal.incomplete");
                    assertThat(refusal.args()).containsExactly(5);
                });
        assertThat(own.one(id, giulia).missing())
                .extracting(lack -> lack.path() + " " + lack.key())
                .containsExactly(
                        "progetto/bisogno forms.problem.required",
                        "progetto/bisogno forms.problem.required",
                        "progetto/risultati forms.problem.required",
                        "budget applications.missing.costs",
                        "dichiarazioni applications.missing.declarations");
    }

    @Test
    void theInstantOfReceiptDecidesToTheMillisecond() {
        UUID id = samples.complete(call, giulia);
        samples.clock().standAt(ApplicationSamples.CLOSES.plusSeconds(3));
        assertThatThrownBy(() -> submitting.submit(id, ApplicationSamples.CLOSES, giulia))
                .hasMessageStartingWith("applications.refusal.late");
        assertThatThrownBy(() -> submitting.submit(id, ApplicationSamples.CLOSES.plusMillis(1), giulia))
                .hasMessageStartingWith("applications.refusal.late");
        assertThat(state(id)).isEqualTo(ApplicationState.DRAFT);
        assertThat(submitting
                        .submit(id, ApplicationSamples.CLOSES.minusMillis(1), giulia)
                        .receivedAt())
                .isEqualTo(ApplicationSamples.CLOSES.minusMillis(1));
    }

    @Test
    void onlyTheLegalRepresentativeOfTheBodySends() {
        UUID id = samples.complete(call, giulia);
        Viewer luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
        Viewer chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        for (Viewer viewer : List.of(luca, chiara, ApplicationSamples.anna(), Viewer.anonymous())) {
            assertThatThrownBy(() -> submitting.submit(id, now(), viewer)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> declaring.confirm(id, Set.of(), viewer)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> withdrawing.withdraw(id, null, viewer)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> answering.answer(id, "bisogno", 1, Map.of(), chiara))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> own.one(id, chiara)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> own.one(id, ApplicationSamples.anna())).isInstanceOf(NotFound.class);
        assertThat(own.one(id, luca).missing()).isEmpty();
    }

    @Test
    void takenBackAndSentAgainItKeepsItsNumberAndAddsAVersion() {
        Receipt first = samples.sent(call, giulia);
        UUID id = first.applicationId();
        withdrawing.withdraw(id, "Vogliamo rivedere i costi", giulia);
        withdrawing.withdraw(id, null, giulia);
        assertThat(directory.sentTo(call)).isEmpty();
        assertThat(starting.start(call, giulia)).isEqualTo(id);
        reopening.reopen(id, giulia);
        assertThat(state(id)).isEqualTo(ApplicationState.DRAFT);
        assertThat(directory.dossier(id)).isEmpty();
        assertThatThrownBy(() -> submitting.submit(id, now(), giulia))
                .as("declarations are made anew")
                .hasMessageStartingWith("applications.refusal.incomplete");
        declaring.confirm(id, EnumSet.allOf(Declaration.class), giulia);
        budgeting.save(
                id,
                1,
                BudgetDraft.alone(List.of(new CostLine("software", "CRM", new BigDecimal("5000.00"))), Euro.of(4_000)),
                giulia);
        long before = last();
        Receipt second = submitting.submit(id, now().plusSeconds(60), giulia);
        assertThat(second.protocol()).isEqualTo(first.protocol());
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.sha256()).isNotEqualTo(first.sha256());
        assertThat(last()).isEqualTo(before);
        assertThat(directory.sentTo(call))
                .extracting(ApplicationSummary::protocol)
                .containsExactly(first.protocol());
    }

    @Test
    void afterTheClosingAWithdrawalIsForGood() {
        UUID id = samples.sent(call, giulia).applicationId();
        samples.clock().standAt(ApplicationSamples.CLOSES.plusSeconds(1));
        withdrawing.withdraw(id, null, giulia);
        assertThatThrownBy(() -> reopening.reopen(id, giulia))
                .hasMessageStartingWith("applications.refusal.callNotOpen");
        assertThatThrownBy(() -> starting.start(call, giulia))
                .hasMessageStartingWith("applications.refusal.callNotOpen");
    }

    @Test
    void oneApplicationForEachBodyAndCall() throws Exception {
        List<UUID> ids = together(IntStream.range(0, 8)
                .<Callable<UUID>>mapToObj(n -> () -> starting.start(call, giulia))
                .toList());
        assertThat(Set.copyOf(ids)).hasSize(1);
        assertThatThrownBy(() -> starting.start(call, ApplicationSamples.colleague(giulia, "Vera", TeamRole.VIEWER)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aSentVersionIsNeverChanged() {
        UUID id = samples.sent(call, giulia).applicationId();
        assertThatThrownBy(() -> jdbc.sql("update applications.submission set number = 9 where application_id = ?")
                        .param(id)
                        .update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.sql("delete from applications.submission where application_id = ?")
                        .param(id)
                        .update())
                .hasMessageContaining("never changed");
        assertThat(submissions
                        .findFirstByApplicationIdOrderByNumberDesc(id)
                        .orElseThrow()
                        .snapshot())
                .startsWith("{\"body\":{\"comune\":\"Aliano (MT)\",")
                .doesNotContain("CD-2031");
    }

    @Test
    void factsFromAboveMoveItAlongInTheirTransaction() {
        UUID id = samples.sent(call, giulia).applicationId();
        assertThatThrownBy(() -> course.move(id, ApplicationFact.ELIGIBILITY_STARTED, null, ApplicationSamples.anna()))
                .isInstanceOf(IllegalTransactionStateException.class);
        move(id, ApplicationFact.ELIGIBILITY_STARTED, null);
        move(id, ApplicationFact.ELIGIBILITY_STARTED, null);
        assertThatThrownBy(() -> move(id, ApplicationFact.INTEGRATION_REQUESTED, null))
                .hasMessageStartingWith("applications.refusal.reason");
        assertThatThrownBy(() -> move(id, ApplicationFact.AWARDED, null))
                .hasMessageStartingWith("applications.refusal.course");
        move(id, ApplicationFact.FOUND_NOT_ELIGIBLE, "Sede fuori Italia");
        assertThat(context.getBean(HistoryQueries.class).of(id))
                .extracting(step -> step.to() + " " + step.reason())
                .containsExactly(
                        "DRAFT null", "SUBMITTED null", "IN_ELIGIBILITY_CHECK null", "NOT_ELIGIBLE Sede fuori Italia");
    }

    @Test
    void annaExcludesWithAReason() {
        UUID id = samples.sent(call, giulia).applicationId();
        assertThatThrownBy(() -> excluding.exclude(id, "", ApplicationSamples.anna()))
                .hasMessageStartingWith("applications.refusal.reason");
        assertThatThrownBy(() -> excluding.exclude(id, "Doppia domanda", giulia))
                .isInstanceOf(AccessDeniedException.class);
        excluding.exclude(id, "Doppia domanda", ApplicationSamples.anna());
        excluding.exclude(id, "Doppia domanda", ApplicationSamples.anna());
        assertThat(state(id)).isEqualTo(ApplicationState.EXCLUDED);
    }

    @Test
    void nobodyAppliesAndIsTransformerInTheSameCall() throws Exception {
        Viewer chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        UUID vele = java.util.Objects.requireNonNull(chiara.organisationId());
        jdbc.sql("""
                insert into transformers.transformer (organisation_id, version, slug, hub_id, state, presentation,
                  years_of_experience, applied_at, moved_at)
                values (:id, 0, :slug, :hub, 'ACCREDITED', :text, 3, now(), now())""")
                .param("id", vele)
                .param("slug", "vele-" + vele)
                .param("hub", samples.hub("NODE"))
                .param("text", "Portiamo il digitale nelle cooperative di mare dal 2015.")
                .update();
        UUID hers = samples.complete(call, chiara);
        UUID id = samples.complete(call, giulia);
        choosing.choose(id, vele, giulia);
        assertThatThrownBy(() -> choosing.choose(hers, vele, chiara))
                .hasMessageStartingWith("applications.refusal.ownTransformer");
        List<String> outcomes = together(List.of(() -> outcome(hers, chiara), () -> outcome(id, giulia)));
        assertThat(outcomes).containsOnlyOnce("sent");
        assertThat(outcomes).anyMatch(outcome -> outcome.startsWith("applications.refusal."));
    }

    private String outcome(UUID id, Viewer owner) {
        try {
            submitting.submit(id, now(), owner);
            return "sent";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    @Test
    void aColleaguesNewerAnswersAreShownNotOverwritten() {
        UUID id = starting.start(call, giulia);
        Viewer luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
        Map<String, List<String>> hers = Map.of("titolo", List.of("Orti"), "need", List.of("Di Giulia"));
        Map<String, List<String>> his = Map.of("titolo", List.of("Orti"), "need", List.of("Di Luca"));
        assertThat(answering.answer(id, "bisogno", 0, his, luca).saved()).isTrue();
        assertThat(answering.answer(id, "bisogno", 0, his, luca).saved())
                .as("the same click twice")
                .isTrue();
        AnswerOutcome outcome = answering.answer(id, "bisogno", 0, hers, giulia);
        assertThat(outcome.saved()).isFalse();
        assertThat(outcome.theirs())
                .containsExactly(new AnswerOutcome.Theirs("need", "Luca", false, now(), "Di Luca", "Di Giulia"));
        assertThat(answering
                        .answer(id, "bisogno", outcome.revision(), hers, giulia)
                        .saved())
                .isTrue();
        assertThat(own.one(id, giulia).given("bisogno").values())
                .isEqualTo(Map.of("titolo", "Orti", "need", "Di Giulia"));
    }

    private void move(UUID id, ApplicationFact fact, String reason) {
        transaction.executeWithoutResult(status -> course.move(id, fact, reason, ApplicationSamples.anna()));
    }

    private long last() {
        return jdbc.sql("select coalesce(max(last), 0) from applications.protocol_counter where year = 2031")
                .query(Long.class)
                .single();
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
