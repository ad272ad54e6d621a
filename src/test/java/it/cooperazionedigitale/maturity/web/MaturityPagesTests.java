package it.cooperazionedigitale.maturity.web;

import static it.cooperazionedigitale.maturity.MaturitySamples.QUESTIONS;
import static it.cooperazionedigitale.maturity.MaturitySamples.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.usecase.StartApplication;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.maturity.MaturitySamples;
import it.cooperazionedigitale.maturity.domain.Dimension;
import it.cooperazionedigitale.maturity.usecase.BeginAssessment;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class MaturityPagesTests {

    private static final String HOME = "/coop/autovalutazione";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private MaturitySamples samples;
    private ApplicationSamples bodies;
    private Viewer giulia;
    private Viewer pia;
    private UUID call;

    @BeforeEach
    void giuliaAndPia() {
        samples = new MaturitySamples(context);
        bodies = new ApplicationSamples(context);
        call = bodies.openCall();
        giulia = bodies.giulia();
        pia = ApplicationSamples.colleague(giulia, "Pia", TeamRole.VIEWER);
    }

    @AfterEach
    void realTime() {
        bodies.clock().reset();
    }

    private ResultActions see(String path, Viewer viewer) throws Exception {
        return mvc.perform(get(path).with(People.as(viewer)));
    }

    private Document page(String path, Viewer viewer) throws Exception {
        return Jsoup.parse(see(path, viewer)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private ResultActions send(String path, Viewer viewer, String... params) throws Exception {
        MockHttpServletRequestBuilder request =
                post(path).with(People.as(viewer)).with(csrf());
        for (int at = 0; at < params.length; at += 2) {
            request.param(params[at], params[at + 1]);
        }
        return mvc.perform(request);
    }

    private ResultActions answer(String check, Dimension dimension, int revision, Map<String, List<String>> answers)
            throws Exception {
        MockHttpServletRequestBuilder request = post(check + "/domande/" + dimension.code())
                .with(People.as(giulia))
                .with(csrf())
                .param("revision", String.valueOf(revision));
        answers.forEach((field, codes) -> request.param("answers[" + field + "]", codes.toArray(String[]::new)));
        return mvc.perform(request);
    }

    private String begun() {
        return HOME + "/" + samples.the(BeginAssessment.class).begin(null, giulia);
    }

    @Test
    void giuliaGoesFromTheFirstVisitToTheResultByHand() throws Exception {
        see(HOME, giulia)
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Comincia"), containsString("A che cosa serve"))));
        String check = Objects.requireNonNull(
                send(HOME, giulia).andReturn().getResponse().getRedirectedUrl());
        assertThat(check).matches(HOME + "/[0-9a-f-]{36}");
        send(HOME, giulia).andExpect(redirectedUrl(check));
        see(check + "/risultato", giulia).andExpect(redirectedUrl(check));
        send(check + "/conclusione", giulia).andExpect(status().isConflict());
        List<Dimension> parts = QUESTIONS.dimensions();
        for (int at = 0; at < parts.size(); at++) {
            see(check + "/domande/" + parts.get(at).code(), giulia)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Parte " + (at + 1) + " di 6")));
            String next =
                    at + 1 < parts.size() ? "/domande/" + parts.get(at + 1).code() : "";
            answer(check, parts.get(at), 0, share(parts.get(at), 1, 2)).andExpect(redirectedUrl(check + next));
        }
        see(check, giulia).andExpect(content().string(containsString("Concludi e vedi il risultato")));
        send(check + "/conclusione", giulia).andExpect(redirectedUrl(check + "/risultato"));
        send(check + "/conclusione", giulia).andExpect(redirectedUrl(check + "/risultato"));
        see(check, giulia).andExpect(redirectedUrl(check + "/risultato"));
        see(check + "/domande/dati", giulia).andExpect(redirectedUrl(check));
        answer(check, parts.get(0), 1, share(parts.get(0), 1, 1)).andExpect(status().isConflict());
        see(HOME, giulia).andExpect(content().string(containsString("Rifai l’autovalutazione")));
    }

    @Test
    void theResultIsDrawnToldAndDownloadedWithTheSameNumbers() throws Exception {
        String check = HOME + "/" + samples.completed(giulia, 1, 2);
        Document page = page(check + "/risultato", giulia);
        List<String> table = page.select("#punteggi tbody tr td:first-of-type").eachText().stream()
                .map(text -> text.replaceAll(" .*", ""))
                .toList();
        assertThat(table).hasSize(7);
        assertThat(page.select("svg[role=img]").attr("aria-label"))
                .isEqualTo(
                        "Il vostro profilo: Strategia %s, Strumenti %s, Persone %s, Dati %s, Automazione %s, Ambiente %s"
                                .formatted(table.subList(0, 6).toArray()));
        assertThat(page.select("svg[role=img] .own circle")).hasSize(6);
        String sheet = see(check + "/risultato.csv", giulia)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("autovalutazione.csv")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(sheet.lines().skip(1).map(line -> line.split(",")[1]).toList())
                .isEqualTo(table);
        assertThat(page.text()).contains("La vostra regione", "Indica il codice ATECO", "Da 26 a 50: Intermedio");
    }

    @Test
    void theResultSpeaksEnglishToo() throws Exception {
        String check = HOME + "/" + samples.completed(giulia, 1, 4);
        mvc.perform(get(check + "/risultato").with(People.as(giulia)).cookie(new Cookie("lingua", "en")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Where to begin"),
                                containsString("Automation and artificial intelligence"),
                                not(containsString("Da dove partire")))));
    }

    @Test
    void contradictoryAnswersComeBackWithWhatWasChosen() throws Exception {
        String check = begun();
        Dimension people = QUESTIONS.dimension("persone").orElseThrow();
        String html = answer(check, people, 0, Map.of("formazione", List.of("piano", "nessuno")))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Document page = Jsoup.parse(html);
        assertThat(page.text()).contains("insieme ad altre risposte");
        assertThat(page.select("input[type=checkbox][checked]").eachAttr("value"))
                .containsExactly("piano", "nessuno");
        answer(check, people, 0, Map.of("formazione", List.of("inventata"))).andExpect(status().is(422));
        see(check, giulia).andExpect(content().string(not(containsString("Salvata da"))));
    }

    @Test
    void whoSavesUponAnOldScreenSeesBothAnswersAndLosesNothing() throws Exception {
        String check = begun();
        Dimension people = QUESTIONS.dimension("persone").orElseThrow();
        answer(check, people, 0, share(people, 1, 1)).andExpect(status().is3xxRedirection());
        Document page = Jsoup.parse(answer(check, people, 0, Map.of("formazione", List.of("piano")))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.text()).contains("Le risposte di " + giulia.name(), "Corsi esterni pagati dalla cooperativa");
        assertThat(page.select("input[type=checkbox][checked]").eachAttr("value"))
                .containsExactly("piano");
        assertThat(page.select("input[name=revision]").attr("value")).isEqualTo("1");
        answer(check, people, 1, Map.of("formazione", List.of("piano"))).andExpect(redirectedUrl(check));
    }

    @Test
    void theNextTimeTheAnswersOfTheLastAreThereToBeConfirmed() throws Exception {
        samples.completed(giulia, 1, 1);
        bodies.clock().standAt(ApplicationSamples.OPENS.plusSeconds(90_000));
        String check = begun();
        Document page = page(check + "/domande/persone", giulia);
        assertThat(page.text()).contains("Le risposte dell’ultima volta");
        assertThat(page.select("input[type=checkbox][checked]")).hasSize(15);
        send(check + "/conclusione", giulia).andExpect(status().isConflict());
    }

    @Test
    void whoOnlyReadsSeesResultsAndNoQuestions() throws Exception {
        String check = begun();
        see(HOME, pia)
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("da finire"), not(containsString(">Continua<")))));
        see(check, pia).andExpect(redirectedUrl(HOME));
        see(check + "/domande/dati", pia).andExpect(redirectedUrl(check));
        send(check + "/conclusione", pia).andExpect(status().isNotFound());
        send(HOME, pia).andExpect(status().isNotFound());
        answer(check, QUESTIONS.dimensions().get(0), 0, Map.of()).andExpect(status().is3xxRedirection());
        String done = HOME + "/" + samples.completed(bodies.owner("Altra", bodies.hub("PICO"), "Aliano"), 1, 2);
        see(done + "/risultato", pia).andExpect(status().isNotFound());
    }

    @Test
    void otherBodiesDoNotFindIt() throws Exception {
        Viewer chiara = bodies.owner("Vele Alte", bodies.hub("PICO"), "Aliano");
        String check = HOME + "/" + samples.completed(giulia, 1, 2);
        for (Viewer stranger : List.of(chiara, ApplicationSamples.anna())) {
            for (String page : List.of("", "/risultato", "/risultato.csv", "/domande/dati")) {
                see(check + page, stranger).andExpect(status().isNotFound());
            }
            send(check + "/conclusione", stranger).andExpect(status().isNotFound());
        }
        see(check + "/domande/inventata", giulia).andExpect(redirectedUrl(check));
        see(begun() + "/domande/inventata", giulia).andExpect(status().isNotFound());
    }

    @Test
    void theCheckIsAPartOfTheApplicationAndGoesWithIt() throws Exception {
        UUID application = bodies.complete(call, giulia);
        String part = "/coop/domande/" + application + "/autovalutazione";
        see("/coop/domande/" + application, giulia).andExpect(content().string(containsString(part)));
        assertThat(page(part, giulia).select("button[name=ritorno]").attr("value"))
                .isEqualTo(part);
        send(HOME, giulia, "ritorno", "https://example.org/coop/domande/x").andExpect(status().is3xxRedirection());
        send(HOME, giulia, "ritorno", part).andExpect(status().is3xxRedirection());
        UUID check = samples.completed(giulia, 1, 2);
        assertThat(page(HOME + "/" + check + "/risultato", giulia)
                        .select("a:contains(Torna alla domanda)")
                        .attr("href"))
                .isEqualTo(part);
        String score = page(part, giulia).select(".big").text();
        assertThat(score).matches("\\d+ su 100");
        samples.the(SubmitApplication.class).submit(application, bodies.clock().instant(), giulia);
        bodies.clock().standAt(ApplicationSamples.OPENS.plusSeconds(90_000));
        samples.completed(giulia, 1, 1);
        assertThat(page(part, giulia).select(".big").text())
                .as("what was sent stays")
                .isEqualTo(score);
        assertThat(samples.the(ApplicationDirectory.class)
                        .dossier(application)
                        .orElseThrow()
                        .maturity())
                .isNotNull()
                .satisfies(sent -> assertThat(sent.check()).isEqualTo(check));
        assertThat(page("/gestione/domande/" + application, ApplicationSamples.anna())
                        .text())
                .contains("Autovalutazione digitale", "Punteggio complessivo", score);
    }

    @Test
    void anApplicationIsSentWithoutACheckToo() throws Exception {
        UUID application = bodies.complete(call, giulia);
        samples.the(SubmitApplication.class).submit(application, bodies.clock().instant(), giulia);
        assertThat(page("/coop/domande/" + application + "/autovalutazione", giulia)
                        .text())
                .contains("senza autovalutazione");
        assertThat(page("/gestione/domande/" + application, ApplicationSamples.anna())
                        .text())
                .doesNotContain("Autovalutazione digitale");
        assertThat(samples.the(StartApplication.class).start(call, giulia)).isEqualTo(application);
    }

    @Test
    void theHomeInvitesThenTells() throws Exception {
        see("/coop", giulia).andExpect(content().string(containsString("Undici domande")));
        begun();
        see("/coop", giulia).andExpect(content().string(containsString("un’autovalutazione cominciata")));
        samples.completed(giulia, 1, 1);
        see("/coop", giulia).andExpect(content().string(containsString("100 su 100 · Avanzato")));
    }
}
