package it.cooperazionedigitale.projects.usecase;

import static it.cooperazionedigitale.projects.ProjectSamples.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormPurpose;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.StandardForms;
import it.cooperazionedigitale.forms.usecase.PublishForm;
import it.cooperazionedigitale.projects.ProjectSamples;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Sha256;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ReportWritingTests {

    private static final Viewer ANNA = ApplicationSamples.worker("Anna", Role.STAFF, null, Set.of());
    private static final String FACTS = "dati_del_progetto";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FormLibrary forms;

    private ProjectSamples samples;
    private Viewer giulia;
    private Viewer luca;
    private UUID project;

    @BeforeEach
    void aRunningProject() {
        samples = new ProjectSamples(context);
        giulia = samples.applications().giulia();
        luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
        project = samples.running(giulia);
    }

    @AfterEach
    void backToToday() {
        samples.applications().clock().reset();
    }

    private <T> T the(Class<T> type) {
        return samples.the(type);
    }

    private ReportOutcome save(Written written, Viewer viewer) {
        return the(SaveProgressReport.class).save(project, 1, written, viewer);
    }

    private ReportOutcome submit(Written written) {
        return the(SubmitProgressReport.class).submit(project, 1, written, giulia);
    }

    private ReportPaper paper() {
        ProjectView view = the(ProjectQueries.class).own(project, giulia);
        return the(ReportQueries.class).progress(view, view.report(1));
    }

    @Test
    void aReportIsPinnedToTheFormItWasBegunWith() {
        UUID standard =
                forms.newest(StandardForms.PROGRESS_REPORT).orElseThrow().id();
        assertThat(paper().form().id()).isEqualTo(standard);
        assertThat(paper().given()).isEmpty();
        save(written(Map.of("fatto", "A metà"), "lavoro"), luca);
        assertThat(jdbc.sql("""
                select q.form_id from projects.questionnaire q join projects.progress_report r on r.questionnaire_id = q.id
                where r.project_id = ? and r.number = 1""").param(project).query(UUID.class).single()).isEqualTo(standard);
        assertThat(paper().given("lavoro").values()).isEqualTo(Map.of("fatto", "A metà"));
        assertThat(paper().given("lavoro").savedBy()).isEqualTo("Luca");
    }

    @Test
    void answersToAnotherVersionAreNotTaken() {
        Written old = new Written(Ids.next(), Map.of("lavoro", 0), Map.of("fatto", List.of("Corsi")));
        assertThat(save(old, luca).otherQuestions()).isTrue();
        assertThat(submit(old).otherQuestions()).isTrue();
        assertThat(paper().given()).isEmpty();
    }

    @Test
    void whatTheFormDoesNotAskIsNotKept() {
        save(written(Map.of("fatto", "Corsi", "stipendio", "1.000", FACTS, "x"), "lavoro", "altrove"), luca);
        assertThat(paper().given().keySet()).containsExactly("lavoro");
        assertThat(paper().given("lavoro").values()).isEqualTo(Map.of("fatto", "Corsi"));
    }

    @Test
    void twoColleaguesDoNotOverwriteEachOther() {
        save(written(Map.of("fatto", "Di Luca"), "lavoro"), luca);
        ReportOutcome late = save(written(Map.of("fatto", "Di Giulia"), "lavoro"), giulia);
        assertThat(late.done()).isFalse();
        assertThat(late.theirs())
                .extracting(ReportOutcome.Theirs::sectionId, ReportOutcome.Theirs::who, ReportOutcome.Theirs::answers)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("lavoro", "Luca", Map.of("fatto", "Di Luca")));
        assertThat(paper().given("lavoro").values()).isEqualTo(Map.of("fatto", "Di Luca"));
        assertThat(save(written(Map.of("fatto", "Di Luca"), "lavoro"), giulia).done())
                .as("the same words are no clash")
                .isTrue();
        assertThat(save(written(Map.of("come_va", "RED"), FACTS), giulia).done())
                .as("another section is no clash")
                .isTrue();
        assertThat(save(written(1, Map.of("fatto", "Di Giulia"), "lavoro"), giulia)
                        .done())
                .isTrue();
        assertThat(paper().given("lavoro").revision()).isEqualTo(2);
    }

    @Test
    void anIncompleteReportSaysWhatIsMissingAndKeepsNothingHalf() {
        ReportOutcome half = submit(written(Map.of("fatto", "Corsi"), "lavoro", FACTS));
        assertThat(half.problems()).extracting(AnswerProblem::questionId).containsExactly("come_va", "speso_finora");
        assertThat(paper().given()).isEmpty();
        refused(() -> submit(Written.NOTHING), "projects.refusal.reportIncomplete");
        assertThat(save(written(Map.of("come_va", "GREEN", "speso_finora", "10.000.001"), FACTS), luca)
                        .problems())
                .extracting(AnswerProblem::questionId)
                .containsExactly("speso_finora");
        assertThat(paper().missing())
                .extracting(MissingAnswer::question)
                .containsExactly("Che cosa avete fatto finora?", "projects.report.light", "projects.report.spent");
    }

    @Test
    void whatWasSentIsSealedAndASecondSendingIsKeptBesideTheFirst() {
        UUID report = submit(ProjectSamples.report()).reportId();
        ReportPaper.Sent first = paper().sent();
        assertThat(first).isNotNull();
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.sha256()).isEqualTo(Sha256.hex(texts().get(0)));
        assertThat(first.sections())
                .isEqualTo(Map.of(
                        "lavoro",
                        Map.of("fatto", "Formazione dei soci"),
                        FACTS,
                        Map.of("come_va", "GREEN", "speso_finora", "2.500")));
        refused(() -> save(written(1, Map.of("fatto", "Altro"), "lavoro"), luca), "projects.refusal.report.SUBMITTED");
        the(SendBackProgressReport.class).sendBack(report, "Mancano le ore", ANNA);
        assertThat(paper().given("lavoro").values()).isEqualTo(Map.of("fatto", "Formazione dei soci"));
        save(written(1, Map.of("fatto", "Formazione, 12 ore"), "lavoro"), luca);
        assertThat(paper().sent()).as("the staff goes on reading what was sent").isEqualTo(first);
        submit(Written.NOTHING);
        assertThat(paper().sent().number()).isEqualTo(2);
        assertThat(texts()).hasSize(2);
        assertThatThrownBy(() -> jdbc.sql("update projects.sent_report set content = '{}'")
                        .update())
                .rootCause()
                .hasMessageContaining("a sent report is never changed");
    }

    @Test
    void aCallsOwnFormIsAskedWithConditionsAndRows() {
        UUID own =
                the(PublishForm.class).publish("prova-" + Ids.next(), "Prova", FormPurpose.PROGRESS, sections(), ANNA);
        giulia = samples.applications().giulia();
        luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
        project = samples.running(giulia, own, null);
        assertThat(paper().form().id()).isEqualTo(own);
        assertThat(paper().fitsOnePage()).isFalse();
        refused(() -> save(written(Map.of("partecipanti", "9"), "quanti"), luca), "projects.refusal.partNotAsked");
        save(
                written(
                        Map.of(
                                "passi.0.nome",
                                "Scelta",
                                "passi.1.nome",
                                "Prova",
                                "corsi",
                                "yes",
                                "motivo",
                                "di nascosto"),
                        "lavoro"),
                luca);
        assertThat(paper().given("lavoro").values())
                .isEqualTo(Map.of("passi", List.of(Map.of("nome", "Scelta"), Map.of("nome", "Prova")), "corsi", "yes"));
        save(written(Map.of("partecipanti", "9"), "quanti"), luca);
        save(written(Map.of("come_va", "GREEN", "speso_finora", "10"), FACTS), luca);
        save(written(1, Map.of("passi.0.nome", "Scelta", "corsi", "no", "motivo", "Lavori"), "lavoro"), luca);
        assertThat(paper().missing()).isEmpty();
        assertThat(submit(Written.NOTHING).done()).isTrue();
        assertThat(paper().sent().sections().keySet())
                .as("what is not asked any more is not sent")
                .isEqualTo(Set.of("lavoro", FACTS));
        assertThat(paper().given("quanti").values())
                .as("and kept, for the answer may change back")
                .isEqualTo(Map.of("partecipanti", "9"));
    }

    @Test
    void aVersionPublishedMeanwhileIsAskedInTheReportsNotYetBegun() {
        String code = StandardForms.PROGRESS_REPORT;
        FormDefinition first = forms.newest(code).orElseThrow();
        save(written(Map.of("fatto", "Corsi"), "lavoro"), luca);
        List<FormSection> more = new ArrayList<>(first.sections());
        more.add(new FormSection(
                "ancora", "Ancora", null, List.of(question("altro", QuestionType.SHORT, null, List.of()))));
        UUID second = the(PublishForm.class).publish(code, more, ANNA);
        try {
            assertThat(paper().form().id()).isEqualTo(first.id());
            ProjectView view = the(ProjectQueries.class).own(project, giulia);
            assertThat(the(ReportQueries.class)
                            .progress(view, view.report(2))
                            .form()
                            .id())
                    .isEqualTo(second);
        } finally {
            the(PublishForm.class).publish(code, first.sections(), ANNA);
        }
    }

    private static List<FormSection> sections() {
        Question name = question("nome", QuestionType.SHORT, null, List.of());
        return List.of(
                new FormSection(
                        "lavoro",
                        "Il lavoro",
                        null,
                        List.of(
                                question("passi", QuestionType.TABLE, null, List.of(name)),
                                question("corsi", QuestionType.YES_NO, null, List.of()),
                                question("motivo", QuestionType.LONG, Condition.is("corsi", "no"), List.of()))),
                new FormSection(
                        "quanti",
                        "Le persone",
                        null,
                        List.of(question("partecipanti", QuestionType.NUMBER, null, List.of())),
                        Condition.is("corsi", "yes"),
                        List.of()));
    }

    private static Question question(String id, QuestionType type, @Nullable Condition when, List<Question> columns) {
        return new Question(
                id,
                type,
                "Domanda " + id,
                null,
                null,
                true,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                when,
                columns,
                null,
                null);
    }

    private List<String> texts() {
        return jdbc.sql("""
                select s.content from projects.sent_report s join projects.questionnaire q on q.id = s.questionnaire_id
                where q.project_id = ? order by s.number""").param(project).query(String.class).list();
    }

    @Test
    void whoeverPressesTwiceAtOnceSendsOnce() throws Exception {
        save(ProjectSamples.report(), luca);
        List<ReportOutcome> outcomes = atOnce(() -> submit(Written.NOTHING), () -> submit(Written.NOTHING));
        assertThat(outcomes).extracting(ReportOutcome::done).containsExactly(true, true);
        assertThat(texts()).hasSize(1);
    }

    @Test
    void ofTwoFirstSavingsAtOnceOneIsShownTheOther() throws Exception {
        List<ReportOutcome> outcomes = atOnce(
                () -> save(written(Map.of("fatto", "Di Luca"), "lavoro"), luca),
                () -> save(written(Map.of("fatto", "Di Giulia"), "lavoro"), giulia));
        assertThat(outcomes).extracting(ReportOutcome::done).containsExactlyInAnyOrder(true, false);
        assertThat(paper().given("lavoro").revision()).isEqualTo(1);
    }

    private static List<ReportOutcome> atOnce(Callable<ReportOutcome> one, Callable<ReportOutcome> other)
            throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<ReportOutcome>> done = both.invokeAll(List.of(one, other));
            return List.of(done.get(0).get(), done.get(1).get());
        } finally {
            both.shutdown();
        }
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
