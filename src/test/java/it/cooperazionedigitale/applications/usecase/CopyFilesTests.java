package it.cooperazionedigitale.applications.usecase;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static it.cooperazionedigitale.organisations.BodySamples.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.Statements;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.domain.LeftOut;
import it.cooperazionedigitale.documents.DocumentSamples;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.documents.check.attacks.Pdfs;
import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Viewer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files among the answers of an earlier application, in a new one. */
@PortalTest
class CopyFilesTests {

    private static final byte[] PDF = Pdfs.plain();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CopyApplication copying;

    @Autowired
    private OwnApplicationQueries own;

    @Autowired
    private OwnCaseQueries cases;

    @Autowired
    private Files files;

    @Autowired
    private JdbcClient jdbc;

    private ApplicationSamples samples;
    private DocumentSamples documents;
    private Viewer giulia;
    private UUID earlier;

    @BeforeEach
    void giuliaHasADraft() {
        samples = new ApplicationSamples(context);
        documents = new DocumentSamples(context);
        UUID call = samples.openCall(asking(file("statuto", 1, null), file("offerta", 10, null)));
        giulia = samples.giulia();
        earlier = samples.complete(call, giulia);
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private static Question file(String id, int most, @Nullable Condition when) {
        return new Question(
                id,
                QuestionType.FILE,
                "Il file " + id,
                null,
                null,
                false,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                when,
                List.of(),
                most,
                null);
    }

    private static List<FormSection> asking(Question... papers) {
        List<FormSection> sections = new ArrayList<>(ApplicationSamples.sections());
        sections.add(new FormSection("carte", "Le carte", null, List.of(papers)));
        return sections;
    }

    /** Hands one file in for a question, beside those that are there. */
    private UUID handIn(String question, String name, byte[] content) {
        UUID upload = documents.upload(name, content, giulia);
        OwnApplication.Given given = own.one(earlier, giulia).given("carte");
        Map<String, List<String>> typed = new HashMap<>();
        given.values()
                .forEach((id, ids) -> typed.put(
                        id,
                        new ArrayList<>(
                                ((List<?>) ids).stream().map(String::valueOf).toList())));
        typed.computeIfAbsent(question, id -> new ArrayList<>()).add("+" + upload);
        as(giulia, () -> samples.the(AnswerSection.class).answer(earlier, "carte", given.revision(), typed, giulia));
        List<FileSummary> all = files.of(earlier);
        return all.get(all.size() - 1).id();
    }

    private UUID clean(String question, String name) {
        UUID file = handIn(question, name, PDF);
        documents.verdictOf(file);
        return file;
    }

    private void send(UUID application) {
        does(
                giulia,
                () -> samples.the(ConfirmDeclarations.class)
                        .confirm(application, EnumSet.allOf(Declaration.class), giulia));
        as(
                giulia,
                () -> samples.the(SubmitApplication.class)
                        .submit(application, samples.clock().instant(), giulia));
    }

    private UUID copied(List<FormSection> asked) {
        return copied(samples.openCall(asked));
    }

    private UUID copied(UUID call) {
        return as(giulia, () -> copying.start(call, earlier, giulia)).id();
    }

    private List<LeftOut> left(UUID id) {
        return Objects.requireNonNull(cases.hub(id, giulia).copy()).leftOut();
    }

    @Test
    void filesThatAreCleanComeAlongAndTheirSectionWaitsToBeReadAgain() {
        UUID statute = clean("statuto", "Statuto.pdf");
        clean("offerta", "Preventivo 1.pdf");
        clean("offerta", "Preventivo 2.pdf");
        send(earlier);
        UUID id = copied(asking(file("offerta", 10, null), file("statuto", 1, null)));
        List<FileSummary> there = files.of(id);
        assertThat(there)
                .extracting(FileSummary::name, FileSummary::state)
                .containsExactlyInAnyOrder(
                        tuple("Statuto.pdf", FileState.CLEAN),
                        tuple("Preventivo 1.pdf", FileState.CLEAN),
                        tuple("Preventivo 2.pdf", FileState.CLEAN));
        assertThat(there).extracting(FileSummary::id).doesNotContain(statute);
        OwnCaseQueries.Copy copy = Objects.requireNonNull(cases.hub(id, giulia).copy());
        assertThat(copy.taken().files()).isEqualTo(3);
        assertThat(copy.leftOut()).isEmpty();
        OwnApplication draft = own.one(id, giulia);
        assertThat(draft.unread(Part.PROJECT, "carte")).isTrue();
        OwnApplication.Given given = draft.given("carte");
        Map<String, List<String>> typed = new HashMap<>();
        given.values()
                .forEach((question, ids) -> typed.put(
                        question, ((List<?>) ids).stream().map(String::valueOf).toList()));
        as(giulia, () -> samples.the(AnswerSection.class).answer(id, "carte", given.revision(), typed, giulia));
        assertThat(own.one(id, giulia).unread(Part.PROJECT, "carte")).isFalse();
        assertThat(files.of(id)).as("saving as they are changes nothing").hasSize(3);
        assertThat(jdbc.sql("select jsonb_array_length(facts->'files') from audit.line where act = 'application.copied'"
                                + " and subject_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void whoThrowsTheCopyAwayKeepsTheFirst() {
        UUID first = clean("statuto", "Statuto.pdf");
        send(earlier);
        UUID id = copied(asking(file("statuto", 1, null)));
        UUID second = files.of(id).get(0).id();
        OwnApplication.Given given = own.one(id, giulia).given("carte");
        as(giulia, () -> samples.the(AnswerSection.class).answer(id, "carte", given.revision(), Map.of(), giulia));
        assertThat(files.find(second).orElseThrow().state()).isEqualTo(FileState.REMOVED);
        assertThat(files.find(first).orElseThrow().state()).isEqualTo(FileState.CLEAN);
        assertThat(jdbc.sql("select count(*) from documents.file where content_key ="
                                + " (select content_key from documents.file where id = ?)")
                        .param(first)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from documents.content_to_delete where content_key ="
                                + " (select content_key from documents.file where id = ?)")
                        .param(first)
                        .query(Integer.class)
                        .single())
                .as("nothing is left to be deleted later")
                .isZero();
    }

    @Test
    void whatStaysBehindIsNamedWithItsReason() {
        clean("offerta", "uno.pdf");
        clean("offerta", "due.pdf");
        clean("offerta", "tre.pdf");
        UUID pending = handIn("statuto", "Statuto.pdf", PDF);
        send(earlier);
        UUID id = copied(asking(file("offerta", 2, null), file("statuto", 1, null)));
        assertThat(files.of(id)).extracting(FileSummary::name).containsExactlyInAnyOrder("uno.pdf", "due.pdf");
        assertThat(left(id))
                .extracting(LeftOut::what, LeftOut::key, LeftOut::place)
                .containsExactlyInAnyOrder(
                        tuple("Il file offerta", "applications.copy.why.file.MANY", "progetto/carte"),
                        tuple("Il file statuto (Statuto.pdf)", "applications.copy.why.file.PENDING", "progetto/carte"));
        documents.verdictOf(pending);
    }

    @Test
    void aRefusedFileAndAnotherKindOfQuestionStayBehind() {
        clean("offerta", "uno.pdf");
        UUID refused = handIn("statuto", "modulo.pdf", Pdfs.with(Pdfs.opening("JavaScript", script -> {})));
        send(earlier);
        documents.verdictOf(refused);
        Question words = new Question(
                "offerta", QuestionType.SHORT, "L’offerta in breve", null, null, false, 80, null, null, List.of());
        UUID id = copied(asking(file("statuto", 1, null), words));
        assertThat(files.of(id)).isEmpty();
        assertThat(left(id))
                .extracting(LeftOut::what, LeftOut::key, LeftOut::place)
                .containsExactlyInAnyOrder(
                        tuple("Il file statuto (modulo.pdf)", "applications.copy.why.file.REFUSED", "progetto/carte"),
                        tuple("Il file offerta", "applications.copy.why.otherKind", "progetto/carte"));
        assertThat(own.one(id, giulia).unread(Part.PROJECT, "carte")).isFalse();
    }

    @Test
    void aQuestionThatIsNotAskedNowOrNotAtAllTakesNoFile() {
        clean("statuto", "Statuto.pdf");
        clean("offerta", "uno.pdf");
        send(earlier);
        Question nuova = new Question(
                "nuova", QuestionType.YES_NO, "È la prima volta?", null, null, false, null, null, null, List.of());
        UUID id = copied(asking(nuova, file("statuto", 1, Condition.is("nuova", "yes"))));
        assertThat(files.of(id)).isEmpty();
        assertThat(left(id))
                .extracting(LeftOut::what, LeftOut::key)
                .containsExactlyInAnyOrder(
                        tuple("Il file statuto", "applications.copy.why.notNow"),
                        tuple("Il file offerta", "applications.copy.why.notAsked"));
    }

    @Test
    void anAnswerThatNamesAnotherBodysFileBringsNothingAlong() {
        Viewer chiara = samples.owner("Vele Alte", samples.hub("NODE"), "Genova");
        UUID hers = documents.paper(it.cooperazionedigitale.documents.DrawerKind.STATUTE, "Suo.pdf", PDF, null, chiara);
        documents.verdict(hers);
        clean("statuto", "Statuto.pdf");
        send(earlier);
        jdbc.sql("update applications.section_answers set answers = jsonb_build_object('statuto', jsonb_build_array(?))"
                        + " where application_id = ? and section_id = 'carte'")
                .params(documents.file(hers).id().toString(), earlier)
                .update();
        UUID id = copied(asking(file("statuto", 1, null)));
        assertThat(files.of(id)).isEmpty();
        assertThat(left(id))
                .extracting(LeftOut::what, LeftOut::key)
                .containsExactly(tuple("Il file statuto", "applications.copy.why.file.REMOVED"));
    }

    @Test
    void manyFilesCostNoMoreStatementsThanOne() throws Exception {
        clean("offerta", "0.pdf");
        send(earlier);
        List<FormSection> asked = asking(file("offerta", 10, null));
        UUID first = samples.openCall(asked);
        UUID second = samples.openCall(asked);
        int few = Statements.of(() -> copied(first)).size();
        String ten = "[" + String.join(",", more(10)) + "]";
        jdbc.sql("update applications.section_answers set answers = jsonb_build_object('offerta', ?::jsonb)"
                        + " where application_id = ? and section_id = 'carte'")
                .params(ten, earlier)
                .update();
        int many = Statements.of(() -> copied(second)).size();
        System.out.println("[guard] statements of a copy with 10 files: " + many);
        assertThat(many).isLessThanOrEqualTo(few);
    }

    /** Clean files of the earlier application, as rows: what they hold is not asked here. */
    private List<String> more(int many) {
        List<String> ids = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            UUID id = Ids.next();
            jdbc.sql("""
                    insert into documents.file (id, version, organisation_id, purpose, subject_id, name, kind, size, sha256,
                      content_key, kinds, sent_by, sent_at, state, checked_at)
                    select ?, 0, organisation_id, purpose, subject_id, name, kind, size, sha256, ?, kinds, sent_by, sent_at,
                      state, checked_at from documents.file where subject_id = ? order by sent_at limit 1""").params(id, Ids.next(), earlier).update();
            ids.add("\"" + id + "\"");
        }
        return ids;
    }
}
