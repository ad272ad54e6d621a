package it.cooperazionedigitale.applications.web;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.usecase.AnswerSection;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.documents.DocumentSamples;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.documents.Finding;
import it.cooperazionedigitale.documents.check.attacks.Pdfs;
import it.cooperazionedigitale.documents.store.FileStore;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.organisations.Newcomers;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A file that somebody exchanged in the store after its check is neither sent nor read by anybody. */
@PortalTest
class ChangedFileTests {

    private static final byte[] PDF = Pdfs.plain();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Files files;

    @Autowired
    private FileStore store;

    @Autowired
    private JdbcClient jdbc;

    private ApplicationSamples samples;
    private DocumentSamples documents;
    private Viewer giulia;
    private UUID id;
    private UUID file;

    @BeforeEach
    void giuliaHasADraftWithACheckedFile() {
        samples = new ApplicationSamples(context);
        documents = new DocumentSamples(context);
        List<FormSection> sections = new ArrayList<>(ApplicationSamples.sections());
        sections.add(new FormSection(
                "carte",
                "Le carte",
                null,
                List.of(new Question(
                        "statuto", QuestionType.FILE, "Lo statuto", null, null, true, null, null, null, List.of()))));
        UUID call = samples.openCall(sections);
        giulia = samples.giulia();
        id = samples.complete(call, giulia);
        file = handIn();
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private UUID handIn() {
        UUID upload = documents.upload("Statuto.pdf", PDF, giulia);
        int revision = samples.the(OwnApplicationQueries.class)
                .one(id, giulia)
                .given("carte")
                .revision();
        as(
                giulia,
                () -> samples.the(AnswerSection.class)
                        .answer(id, "carte", revision, Map.of("statuto", List.of("+" + upload)), giulia));
        List<FileSummary> here = files.of(id);
        UUID newest = here.get(here.size() - 1).id();
        documents.verdictOf(newest);
        assertThat(files.find(newest).orElseThrow().state()).isEqualTo(FileState.CLEAN);
        return newest;
    }

    private void exchange() throws Exception {
        byte[] other = PDF.clone();
        other[other.length / 2]++;
        store.write(key(), new ByteArrayInputStream(other), other.length);
    }

    private UUID key() {
        return jdbc.sql("select content_key from documents.file where id = ?")
                .param(file)
                .query(UUID.class)
                .single();
    }

    private MockHttpServletResponse read(Viewer viewer) throws Exception {
        return mvc.perform(get("/documenti/" + file).with(People.as(viewer)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send() throws Exception {
        return mvc.perform(post("/coop/domande/" + id + "/invio")
                        .with(People.as(giulia))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private List<String> alarms() {
        return context.getBeansOfType(TaskSource.class).values().stream()
                .flatMap(source -> source.tasksFor(Newcomers.irene()).stream())
                .map(TaskSource.Task::href)
                .toList();
    }

    private void liesInQuarantine() {
        assertThat(files.find(file).orElseThrow())
                .returns(FileState.REFUSED, FileSummary::state)
                .returns(Finding.CHANGED, FileSummary::finding);
        assertThat(alarms()).contains("/admin/quarantena");
        assertThat(jdbc.sql("select count(*) from audit.line where subject_id = ? and act = 'file.refused'")
                        .param(file)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void itIsNotGivenOutToItsOwnerNorToWhoReadsTheDossier() throws Exception {
        assertThat(send().getRedirectedUrl()).endsWith("/ricevuta");
        assertThat(read(giulia).getContentAsByteArray()).isEqualTo(PDF);
        exchange();
        assertThat(read(giulia)).returns(409, MockHttpServletResponse::getStatus);
        liesInQuarantine();
        MockHttpServletResponse anna = read(ApplicationSamples.anna());
        assertThat(anna.getStatus()).isIn(404, 409);
        assertThat(anna.getContentLength()).isNotEqualTo(PDF.length);
    }

    @Test
    void aStoreThatDoesNotAnswerMakesNobodyLate() throws Exception {
        store.delete(key());
        assertThat(send().getRedirectedUrl()).endsWith("/ricevuta");
        assertThat(files.find(file).orElseThrow().state()).isEqualTo(FileState.CLEAN);
    }

    @Test
    void aDraftWithItIsNotSentUntilTheFileIsUploadedAgain() throws Exception {
        exchange();
        assertThat(send().getStatus()).isEqualTo(409);
        liesInQuarantine();
        assertThat(jdbc.sql("select state from applications.application where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("DRAFT");
        file = handIn();
        assertThat(send().getRedirectedUrl()).endsWith("/ricevuta");
    }
}
