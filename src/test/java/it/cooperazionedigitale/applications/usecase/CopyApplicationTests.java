package it.cooperazionedigitale.applications.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.domain.Activity;
import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.domain.Indicator;
import it.cooperazionedigitale.applications.domain.LeftOut;
import it.cooperazionedigitale.applications.domain.Plan;
import it.cooperazionedigitale.applications.domain.Taken;
import it.cooperazionedigitale.calls.ExpenseCategory;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.Edition;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class CopyApplicationTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CopyApplication copying;

    @Autowired
    private OwnApplicationQueries own;

    @Autowired
    private OwnCaseQueries cases;

    @Autowired
    private JdbcClient jdbc;

    private ApplicationSamples samples;
    private Viewer giulia;
    private UUID before;
    private UUID earlier;

    @BeforeEach
    void giuliaSentOneBefore() {
        samples = new ApplicationSamples(context);
        before = samples.openCall(wideForm(), rules -> rules);
        giulia = samples.giulia();
        earlier = written(before, giulia);
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private static Question question(String id, QuestionType type, String label, @Nullable Integer longest) {
        return new Question(id, type, label, null, null, false, longest, null, null, List.of());
    }

    private static Question choice(String label, String second) {
        return new Question(
                "ambito",
                QuestionType.CHOICE,
                label,
                null,
                null,
                false,
                null,
                null,
                null,
                List.of(new Question.Choice("a", "Vendita"), new Question.Choice("b", second)));
    }

    private static List<FormSection> wideForm() {
        return List.of(
                new FormSection(
                        "bisogno",
                        "Il bisogno",
                        null,
                        List.of(
                                question("titolo", QuestionType.SHORT, "Titolo del progetto", 120),
                                question("need", QuestionType.LONG, "Di che cosa avete bisogno?", 2_000),
                                question("altro", QuestionType.LONG, "Che altro?", 2_000),
                                choice("In quale ambito?", "Gestione"))),
                new FormSection(
                        "risultati",
                        "I risultati",
                        null,
                        List.of(
                                question("people", QuestionType.NUMBER, "Quante persone coinvolgete?", null),
                                question("costo", QuestionType.MONEY, "Quanto costa oggi?", null))));
    }

    /** The same names: one text may be shorter, one choice means something else, one answer hangs on another, one is of another kind. */
    private static List<FormSection> otherForm() {
        Question condition = new Question(
                "costo",
                QuestionType.MONEY,
                "Quanto vi costa?",
                null,
                null,
                false,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                new Condition(true, List.of(new Condition.Clause("nuova", Condition.Operator.IS, "yes"))),
                List.of(),
                null,
                null);
        return List.of(
                new FormSection(
                        "progetto",
                        "Il progetto",
                        null,
                        List.of(
                                question("titolo", QuestionType.SHORT, "Come si chiama?", 120),
                                question("need", QuestionType.SHORT, "In breve, che cosa vi serve?", 20),
                                question("nuova", QuestionType.YES_NO, "È la prima volta?", null),
                                choice("Per che cosa?", "Amministrazione"))),
                new FormSection(
                        "numeri",
                        "I numeri",
                        null,
                        List.of(question("people", QuestionType.NUMBER, "Quante persone?", null), condition)));
    }

    private UUID written(UUID call, Viewer owner) {
        UUID id = samples.the(StartApplication.class).start(call, owner);
        AnswerSection answering = samples.the(AnswerSection.class);
        answering.answer(
                id,
                "bisogno",
                0,
                Map.of(
                        "titolo", List.of("Orti connessi"),
                        "need", List.of("Un gestionale, per i soci e per gli ordini."),
                        "altro", List.of("Niente"),
                        "ambito", List.of("b")),
                owner);
        answering.answer(id, "risultati", 0, Map.of("people", List.of("18"), "costo", List.of("1.200,50")), owner);
        samples.the(SaveBudget.class)
                .save(
                        id,
                        0,
                        BudgetDraft.alone(
                                List.of(
                                        new CostLine("software", "Gestionale soci", new BigDecimal("9000.00")),
                                        new CostLine("hardware", "Tablet", new BigDecimal("1000.00"))),
                                Euro.of(8_000)),
                        owner);
        samples.the(SavePlan.class)
                .save(
                        id,
                        0,
                        new Plan(
                                List.of(
                                        new Activity("Formazione", 1, 3, null, "Dodici persone formate"),
                                        new Activity("Messa in uso", 4, 12, null, "")),
                                List.of(new Indicator("Ordini", "al mese", BigDecimal.ZERO, BigDecimal.TEN))),
                        owner);
        samples.the(ConfirmDeclarations.class).confirm(id, EnumSet.allOf(Declaration.class), owner);
        samples.the(SubmitApplication.class).submit(id, samples.clock().instant(), owner);
        return id;
    }

    private UUID copied(UUID call) {
        CopyApplication.Started started = copying.start(call, earlier, giulia);
        assertThat(started.copied()).isTrue();
        return started.id();
    }

    @Test
    void whatBothCallsAskComesAlongAndTheRestIsNamedWithItsReason() {
        UUID call = samples.openCall(
                otherForm(),
                rules -> rules.money(
                                Euro.of(7_000),
                                Euro.of(50_000),
                                Euro.of(2_000),
                                20,
                                Set.of(ProjectForm.SINGLE),
                                List.of(new ExpenseCategory("software", "Programmi", false)))
                        .months(6, 3));
        UUID id = copied(call);
        OwnApplication draft = own.one(id, giulia);
        assertThat(draft.title()).isEqualTo("Orti connessi");
        assertThat(draft.asked().answers()).isEqualTo(Map.of("titolo", "Orti connessi", "people", "18"));
        assertThat(draft.costs())
                .containsExactly(new CostLine("software", "Gestionale soci", new BigDecimal("9000.00")));
        assertThat(draft.requested()).isNull();
        assertThat(draft.plan().activities()).extracting(Activity::what).containsExactly("Formazione");
        assertThat(draft.plan().indicators()).extracting(Indicator::name).containsExactly("Ordini");
        assertThat(draft.declarations()).isEmpty();
        OwnCaseQueries.Copy copy = cases.hub(id, giulia).copy();
        assertThat(copy.from()).isEqualTo(earlier);
        assertThat(copy.title()).isEqualTo("Orti connessi");
        assertThat(copy.taken()).isEqualTo(new Taken(2, 2, 0, 1, null, 1, 1, false));
        assertThat(copy.leftOut())
                .extracting(LeftOut::what, LeftOut::key, LeftOut::place)
                .containsExactly(
                        tuple("Che altro?", "applications.copy.why.notAsked", null),
                        tuple("In quale ambito?", "applications.copy.why.otherKind", "progetto/progetto"),
                        tuple("In breve, che cosa vi serve?", "forms.problem.tooLong", "progetto/progetto"),
                        tuple("Quanto vi costa?", "applications.copy.why.notNow", null),
                        tuple("Messa in uso", "applications.copy.why.months", "piano"),
                        tuple("Tablet (1.000,00\u00a0€)", "applications.copy.why.category", "budget"),
                        tuple("applications.budget.requested", "applications.budget.objection.OVER_CAP", "budget"));
    }

    @Test
    void whatWasCopiedCountsOnceSomebodyHasReadItAgain() {
        UUID id = copied(samples.openCall(wideForm(), rules -> rules));
        assertThat(unread(id)).containsExactlyInAnyOrder("progetto/bisogno", "progetto/risultati", "piano", "budget");
        samples.the(ConfirmDeclarations.class).confirm(id, EnumSet.allOf(Declaration.class), giulia);
        SubmitApplication submitting = samples.the(SubmitApplication.class);
        assertThatThrownBy(() -> submitting.submit(id, samples.clock().instant(), giulia))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.args()).containsExactly(4));
        Viewer luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
        OwnApplication draft = own.one(id, giulia);
        samples.the(AnswerSection.class)
                .answer(
                        id,
                        "bisogno",
                        1,
                        Map.of(
                                "titolo", List.of("Orti connessi"),
                                "need", List.of("Un gestionale, per i soci e per gli ordini."),
                                "altro", List.of("Niente"),
                                "ambito", List.of("b")),
                        luca);
        assertThat(unread(id)).containsExactlyInAnyOrder("progetto/risultati", "piano", "budget");
        samples.the(AnswerSection.class).answer(id, "risultati", 1, Map.of("people", List.of("20")), luca);
        samples.the(SavePlan.class).save(id, Edition.at(1), draft.plan(), false, luca);
        samples.the(SaveBudget.class)
                .save(id, Edition.at(1), BudgetDraft.alone(draft.costs(), draft.requested()), false, luca);
        assertThat(unread(id)).as("nobody pressed").contains("piano", "budget");
        samples.the(SavePlan.class).save(id, 1, draft.plan(), luca);
        samples.the(SaveBudget.class).save(id, 1, BudgetDraft.alone(draft.costs(), draft.requested()), luca);
        assertThat(unread(id)).isEmpty();
        assertThat(acts(id, "application.reread")).isEqualTo(4);
        submitting.submit(id, samples.clock().instant(), giulia);
        assertThat(own.one(earlier, giulia).asked().answers()).containsEntry("people", "18");
    }

    @Test
    void partnersAndWhatTheyDoStayBehindByName() {
        Viewer chiara = samples.owner("Vele Alte", samples.hub("NODE"), "Genova");
        UUID other = samples.openCall(wideForm(), rules -> rules);
        UUID together = samples.complete(samples.openCall(), chiara);
        samples.confirmed(together, chiara, giulia);
        samples.the(SaveBudget.class)
                .save(
                        together,
                        1,
                        new BudgetDraft(
                                List.of(
                                        new CostLine("software", "Gestionale", new BigDecimal("5000.00")),
                                        new CostLine(
                                                "software",
                                                "Negozio",
                                                new BigDecimal("5000.00"),
                                                BigDecimal.ZERO,
                                                giulia.organisationId())),
                                Euro.of(8_000),
                                Map.of(
                                        chiara.organisationId(),
                                        Euro.of(4_000),
                                        giulia.organisationId(),
                                        Euro.of(4_000))),
                        chiara);
        samples.the(ConfirmPartnership.class)
                .confirm(own.one(together, chiara).partners().get(0).id(), EnumSet.allOf(Declaration.class), giulia);
        samples.the(SubmitApplication.class).submit(together, samples.clock().instant(), chiara);
        UUID id = copying.start(other, together, chiara).id();
        OwnApplication draft = own.one(id, chiara);
        assertThat(draft.partners()).isEmpty();
        assertThat(draft.costs()).extracting(CostLine::description).containsExactly("Gestionale");
        assertThat(draft.requested()).isEqualTo(Euro.of(4_000));
        assertThat(cases.hub(id, chiara).copy().leftOut())
                .extracting(LeftOut::what, LeftOut::key)
                .containsExactly(
                        tuple("Negozio (5.000,00\u00a0€)", "applications.copy.why.partnerCost"),
                        tuple("Fili d’Erba", "applications.copy.why.partner"));
        assertThatThrownBy(() -> copying.start(other, together, giulia)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void othersApplicationsAndThoseStillWrittenAreNoSource() {
        UUID call = samples.openCall(wideForm(), rules -> rules);
        Viewer chiara = samples.owner("Vele Alte", samples.hub("NODE"), "Genova");
        assertThatThrownBy(() -> copying.start(call, earlier, chiara)).isInstanceOf(AccessDeniedException.class);
        Viewer vera = ApplicationSamples.colleague(giulia, "Vera", TeamRole.VIEWER);
        assertThatThrownBy(() -> copying.start(call, earlier, vera)).isInstanceOf(AccessDeniedException.class);
        UUID unfinished = samples.complete(samples.openCall(), chiara);
        assertThatThrownBy(() -> copying.start(call, unfinished, chiara))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("applications.refusal.copySource"));
        assertThat(jdbc.sql("select count(*) from applications.application where call_id = ?")
                        .param(call)
                        .query(Long.class)
                        .single())
                .isZero();
        samples.clock().standAt(ApplicationSamples.CLOSES.plus(Duration.ofMinutes(1)));
        assertThatThrownBy(() -> copying.start(call, earlier, giulia))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("applications.refusal.callNotOpen"));
    }

    @Test
    void pressedEightTimesItIsOneDraftCopiedOnce() throws Exception {
        UUID call = samples.openCall(wideForm(), rules -> rules);
        ExecutorService hands = Executors.newFixedThreadPool(8);
        try {
            List<CopyApplication.Started> all = hands
                    .invokeAll(IntStream.range(0, 8)
                            .<java.util.concurrent.Callable<CopyApplication.Started>>mapToObj(
                                    n -> () -> copying.start(call, earlier, giulia))
                            .toList())
                    .stream()
                    .map(CopyApplicationTests::got)
                    .toList();
            assertThat(Set.copyOf(all)).hasSize(1);
            assertThat(all.get(0).copied()).isTrue();
            assertThat(acts(all.get(0).id(), "application.copied")).isEqualTo(1);
            assertThat(acts(all.get(0).id(), "application.started")).isEqualTo(1);
        } finally {
            hands.shutdown();
        }
    }

    @Test
    void whatStandsInTheCallAlreadyIsNotWrittenOver() {
        UUID call = samples.openCall();
        UUID first = samples.complete(call, giulia);
        assertThat(copying.start(call, earlier, giulia)).isEqualTo(new CopyApplication.Started(first, false));
        samples.the(WithdrawApplication.class).withdraw(first, "Ci ripensiamo", giulia);
        assertThat(copying.start(call, earlier, giulia)).isEqualTo(new CopyApplication.Started(first, false));
        assertThat(own.one(first, giulia).asked().answers()).containsEntry("need", "Un gestionale, per i soci.");
        assertThat(unread(first)).isEmpty();
    }

    private static CopyApplication.Started got(java.util.concurrent.Future<CopyApplication.Started> one) {
        try {
            return one.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<String> unread(UUID id) {
        return own.one(id, giulia).missing().stream()
                .filter(Missing::isUnread)
                .map(Missing::path)
                .toList();
    }

    private long acts(UUID id, String act) {
        return jdbc.sql("select count(*) from audit.line where subject_id = ? and act = ?")
                .params(id, act)
                .query(Long.class)
                .single();
    }
}
