package it.cooperazionedigitale.projects.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.documents.check.CheckFiles;
import it.cooperazionedigitale.documents.check.attacks.Pdfs;
import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.FormPurpose;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.usecase.PublishForm;
import it.cooperazionedigitale.projects.ProjectSamples;
import it.cooperazionedigitale.projects.usecase.OpenFinalReport;
import it.cooperazionedigitale.projects.usecase.ReportQueries;
import it.cooperazionedigitale.projects.usecase.SaveProgressReport;
import it.cooperazionedigitale.projects.usecase.SubmitFinalReport;
import it.cooperazionedigitale.projects.usecase.Written;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.DocumentGate;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@PortalTest
class ReportPagesTests {

    private static final Viewer ANNA = ApplicationSamples.worker("Anna", Role.STAFF, null, Set.of());

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private List<DocumentGate> gates;

    private ProjectSamples samples;
    private Viewer giulia;
    private Viewer luca;

    @BeforeEach
    void people() {
        samples = new ProjectSamples(context);
        giulia = samples.applications().giulia();
        luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
    }

    @AfterEach
    void backToToday() {
        samples.applications().clock().reset();
    }

    private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> request, Viewer viewer)
            throws Exception {
        return mvc.perform(request.with(People.as(viewer)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private Document page(String path, Viewer viewer) throws Exception {
        MockHttpServletResponse response = ask(get(path), viewer);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    @Test
    void twoPeopleAtOnceBothReadBothTextsAndNothingIsLost() throws Exception {
        UUID project = samples.running(giulia);
        String path = "/coop/progetti/" + project + "/avanzamenti/1";
        String asked = page(path, giulia).select("input[name=asked]").val();
        samples.the(SaveProgressReport.class)
                .save(project, 1, ProjectSamples.written(Map.of("fatto", "Di Luca"), "lavoro"), luca);
        MockHttpServletResponse late = ask(
                post(path)
                        .param("asked", asked)
                        .param("revisions[lavoro]", "0")
                        .param("revisions[dati_del_progetto]", "0")
                        .param("answers[fatto]", "Di Giulia"),
                giulia);
        assertThat(late.getStatus()).isEqualTo(422);
        Document both = Jsoup.parse(late.getContentAsString());
        assertThat(both.select(".panel").text()).contains("Luca ha salvato", "Di Luca");
        assertThat(both.select("textarea[name='answers[fatto]']").text()).isEqualTo("Di Giulia");
        assertThat(both.select("input[name='revisions[lavoro]']").val()).isEqualTo("1");
        MockHttpServletResponse again = ask(
                post(path).param("asked", asked).param("revisions[lavoro]", "1").param("answers[fatto]", "Di Giulia"),
                giulia);
        assertThat(again.getStatus()).isEqualTo(302);
        assertThat(page(path, luca).select("textarea[name='answers[fatto]']").text())
                .isEqualTo("Di Giulia");
    }

    @Test
    void whoHadOtherQuestionsOpenFindsTheTextAgain() throws Exception {
        String path = "/coop/progetti/" + samples.running(giulia) + "/avanzamenti/1";
        for (String other : List.of(Ids.next().toString(), "boh")) {
            MockHttpServletResponse old = ask(
                    post(path)
                            .param("asked", other)
                            .param("revisions[lavoro]", "x")
                            .param("answers[fatto]", "Corsi"),
                    giulia);
            assertThat(old.getStatus()).isEqualTo(422);
            assertThat(old.getContentAsString())
                    .contains("le domande sono cambiate")
                    .contains("Corsi");
        }
    }

    @Test
    void aCallsOwnQuestionsArePagesWithRowsAndConditionsAlsoWithoutScript() throws Exception {
        UUID form = samples.the(PublishForm.class)
                .publish("pagine-" + Ids.next(), "Pagine", FormPurpose.PROGRESS, sections(), ANNA);
        UUID project = samples.running(giulia, form, null);
        String path = "/coop/progetti/" + project + "/avanzamenti/1";
        assertThat(page(path, giulia).select("main .tasks a"))
                .extracting(Element::text)
                .containsExactly("Il lavoro", "Come va");
        String work = path + "/lavoro";
        MockHttpServletResponse oneMore = ask(
                post(work)
                        .param("azione", "riga:passi")
                        .param("revisions[lavoro]", "0")
                        .param("answers[passi.0.nome]", "Scelta"),
                luca);
        assertThat(oneMore.getStatus()).isEqualTo(200);
        assertThat(Jsoup.parse(oneMore.getContentAsString()).select("input[name^='answers[passi.']"))
                .extracting(Element::val)
                .containsExactly("Scelta", "");
        MockHttpServletResponse saved = ask(
                post(work)
                        .param("revisions[lavoro]", "0")
                        .param("answers[passi.0.nome]", "Scelta")
                        .param("answers[corsi]", "yes")
                        .param("answers[motivo]", "di nascosto"),
                luca);
        assertThat(saved.getRedirectedUrl()).isEqualTo(path + "/quanti");
        assertThat(page(path, giulia).select("main .tasks a"))
                .extracting(Element::text)
                .containsExactly("Il lavoro", "Le persone", "Come va");
        assertThat(page(work, giulia).select("[name='answers[motivo]']").val()).isEmpty();
        assertThat(page(work, giulia).text()).contains("Rispondi solo se");
        ask(
                post(work)
                        .param("revisions[lavoro]", "1")
                        .param("answers[passi.0.nome]", "Scelta")
                        .param("answers[corsi]", "no")
                        .param("answers[motivo]", "Lavori"),
                luca);
        assertThat(ask(get(path + "/quanti"), giulia).getRedirectedUrl()).isEqualTo(path);
        assertThat(ask(post(path + "/quanti").param("revisions[quanti]", "0"), giulia)
                        .getStatus())
                .isEqualTo(409);
        assertThat(ask(get(path + "/altro"), giulia).getStatus()).isEqualTo(404);
    }

    @Test
    void onlyTheBodyWritesAndOnlyWhileTheReportIsOwed() throws Exception {
        UUID waiting = samples.accepted(giulia);
        String path = "/coop/progetti/" + waiting + "/avanzamenti/1";
        Viewer reader = ApplicationSamples.colleague(giulia, "Lucia", TeamRole.VIEWER);
        Viewer stranger =
                samples.applications().owner("Vele", samples.applications().hub("NODE"), "Genova");
        assertThat(ask(post(path).param("revisions[lavoro]", "0"), giulia).getStatus())
                .isEqualTo(409);
        assertThat(ask(get(path + "/lavoro"), giulia).getRedirectedUrl()).isEqualTo(path);
        for (Viewer other : List.of(stranger, ANNA)) {
            assertThat(ask(get(path), other).getStatus()).isEqualTo(404);
            assertThat(ask(get(path + "/lavoro"), other).getStatus()).isEqualTo(404);
            assertThat(ask(post(path + "/lavoro"), other).getStatus()).isEqualTo(404);
        }
        assertThat(page(path, reader).select("main form")).isEmpty();
        assertThat(ask(post(path + "/lavoro").param("revisions[lavoro]", "0"), reader)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void thePortalsOwnQuestionsAreAskedInTheReadersLanguage() throws Exception {
        String path = "/coop/progetti/" + samples.running(giulia) + "/avanzamenti/1";
        MockHttpServletResponse english = ask(get(path).cookie(new Cookie("lingua", "en")), giulia);
        assertThat(Jsoup.parse(english.getContentAsString()).select("main").text())
                .contains("How is it going?", "How much have you spent so far?")
                .doesNotContain("projects.");
        assertThat(page(path, giulia).select("main").text()).contains("Come sta andando?");
    }

    @Test
    void picturesAreHandedInWithTheFinalReportAndReadByWhoChecksIt() throws Exception {
        UUID project = samples.running(giulia);
        samples.the(OpenFinalReport.class).open(project, ANNA);
        String path = "/coop/progetti/" + project + "/relazione-finale/lavoro";
        assertThat(page(path, giulia).select("form[enctype=multipart/form-data]"))
                .hasSize(1);
        MockHttpServletResponse wrong = ask(
                multipart(path)
                        .file(new MockMultipartFile("files[prove].part", "foto.png", "image/png", "<html>x".getBytes()))
                        .param("revisions[lavoro]", "0")
                        .param("answers[attivita]", "Corsi"),
                giulia);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("Corsi");
        MockHttpServletResponse kept = ask(
                multipart(path)
                        .file(new MockMultipartFile("files[prove].part", "foto.pdf", "application/pdf", Pdfs.plain()))
                        .param("azione", "allega:prove")
                        .param("revisions[lavoro]", "0")
                        .param("answers[attivita]", "Corsi"),
                giulia);
        assertThat(kept.getRedirectedUrl()).isEqualTo(path + "#answersprove");
        Document page = page(path, giulia);
        assertThat(page.text()).contains("foto.pdf");
        UUID file = UUID.fromString(
                page.select("input[name='answers[prove]']").first().val());
        assertThat(opens(file, project)).as("a draft is nobody else's").isFalse();
        check(file);
        Written rest = ProjectSamples.written(
                1,
                Map.of(
                        "prove", file.toString(),
                        "attivita", "Corsi",
                        "obiettivi", "Ordini",
                        "risultati", "Ordini"),
                "lavoro");
        samples.the(it.cooperazionedigitale.projects.usecase.SaveFinalReport.class)
                .save(project, rest, giulia);
        Map<String, String> others =
                Map.of("benefici", "Tempo", "persone_coinvolte", "9", "speso_in_tutto", "900", "si_pubblica", "no");
        assertThat(samples.the(SubmitFinalReport.class)
                        .submit(project, ProjectSamples.written(others, "cambiamento", "dati_del_progetto"), giulia)
                        .done())
                .isTrue();
        assertThat(opens(file, project)).isTrue();
        assertThat(page("/gestione/progetti/" + project, ANNA).select("a[href*='" + file + "']"))
                .isNotEmpty();
    }

    /** Checks what waits until this file has its verdict. */
    private void check(UUID file) {
        Files files = samples.the(Files.class);
        for (int turn = 0; turn < 500 && files.find(file).orElseThrow().state() == FileState.PENDING; turn++) {
            samples.the(CheckFiles.class).checkOne();
        }
        assertThat(files.find(file).orElseThrow().state()).isEqualTo(FileState.CLEAN);
    }

    private boolean opens(UUID file, UUID project) {
        DocumentGate.Question question =
                new DocumentGate.Question(file, ReportQueries.PURPOSE, giulia.organisationId(), project);
        return gates.stream().anyMatch(gate -> gate.opens(question, ANNA));
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
}
