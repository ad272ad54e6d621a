package it.cooperazionedigitale.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.usecase.StartApplication;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class ApplicationPagesTests {

    private static final List<String> PAGES = List.of(
            "",
            "/requisiti",
            "/partner",
            "/progetto/bisogno",
            "/progetto/risultati",
            "/trasformatrice",
            "/budget",
            "/dichiarazioni",
            "/riepilogo",
            "/stato",
            "/ritiro");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

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

    private ResultActions see(String path, Viewer viewer) throws Exception {
        return mvc.perform(get(path).with(People.as(viewer)));
    }

    private ResultActions send(String path, Viewer viewer, String... params) throws Exception {
        MockHttpServletRequestBuilder request =
                post(path).with(People.as(viewer)).with(csrf());
        for (int at = 0; at < params.length; at += 2) {
            request.param(params[at], params[at + 1]);
        }
        return mvc.perform(request);
    }

    private String draft() {
        return "/coop/domande/" + samples.the(StartApplication.class).start(call, giulia);
    }

    private String slug() {
        return samples.the(CallDirectory.class).find(call).orElseThrow().slug();
    }

    @Test
    void giuliaGoesFromTheFirstVisitToTheReceiptByHand() throws Exception {
        see("/coop", giulia).andExpect(status().isOk()).andExpect(content().string(containsString("Tre passi")));
        see("/coop/domande", giulia)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nessuna domanda")));
        see("/coop/domande/nuova?bando=" + slug(), giulia)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("checked")));
        String base = send("/coop/domande/nuova", giulia, "bando", slug())
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(base).matches("/coop/domande/[0-9a-f-]{36}");
        send("/coop/domande/nuova", giulia, "bando", slug()).andExpect(redirectedUrl(base));
        for (String page : PAGES) {
            see(base + page, giulia).andExpect(status().isOk());
        }
        see(base + "/progetto", giulia).andExpect(redirectedUrl(base + "/progetto/bisogno"));
        see(base + "/invio", giulia).andExpect(redirectedUrl(base + "/riepilogo"));
        send(
                        base + "/progetto/bisogno",
                        giulia,
                        "answers[titolo]",
                        "Orti, semi e dati",
                        "answers[need]",
                        "Un gestionale",
                        "revision",
                        "0")
                .andExpect(redirectedUrl(base + "/progetto/risultati"));
        send(base + "/progetto/risultati", giulia, "answers[people]", "18", "revision", "0")
                .andExpect(redirectedUrl(base));
        send(base + "/trasformatrice", giulia, "transformer", "").andExpect(redirectedUrl(base));
        send(
                        base + "/budget",
                        giulia,
                        "azione",
                        "salva",
                        "lines[0].category",
                        "software",
                        "lines[0].description",
                        "Gestionale",
                        "lines[0].cost",
                        "10.000,00",
                        "requested",
                        "8.000",
                        "revision",
                        "0")
                .andExpect(redirectedUrl(base));
        send(
                        base + "/dichiarazioni",
                        giulia,
                        "declared[TRUE_DATA]",
                        "true",
                        "declared[RULES_ACCEPTED]",
                        "true",
                        "declared[NO_DOUBLE_FUNDING]",
                        "true",
                        "declared[IN_GOOD_STANDING]",
                        "true",
                        "declared[PRIVACY_READ]",
                        "true")
                .andExpect(redirectedUrl(base));
        see(base, giulia)
                .andExpect(content().string(containsString("Orti, semi e dati")))
                .andExpect(content().string(containsString("6 sezioni complete su 6")));
        see(base + "/invio", giulia)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<form")));
        send(base + "/invio", giulia).andExpect(redirectedUrl(base + "/ricevuta"));
        send(base + "/invio", giulia).andExpect(redirectedUrl(base + "/ricevuta"));
        see(base + "/ricevuta", giulia)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("CD-2031-")));
        for (String page : List.of("", "/requisiti", "/riepilogo", "/stato", "/ritiro", "/ricevuta")) {
            see(base + page, giulia).andExpect(status().isOk());
        }
        see(base + "/budget", giulia).andExpect(redirectedUrl(base + "/riepilogo"));
        send(base + "/progetto/risultati", giulia, "answers[people]", "19", "revision", "1")
                .andExpect(status().isConflict());
        see("/coop", giulia).andExpect(status().isOk()).andExpect(content().string(not(containsString("Tre passi"))));
    }

    @Test
    void othersFindNothing() throws Exception {
        String base = draft();
        Viewer chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        for (String page : PAGES) {
            see(base + page, chiara).andExpect(status().isNotFound());
            see(base + page, ApplicationSamples.anna()).andExpect(status().isNotFound());
        }
        for (String page : List.of("/invio", "/ricevuta")) {
            see(base + page, chiara).andExpect(status().isNotFound());
        }
        send(base + "/invio", chiara).andExpect(status().isNotFound());
        send(base + "/ritiro", chiara).andExpect(status().isNotFound());
        send(base + "/budget", chiara, "azione", "salva").andExpect(status().isNotFound());
        send(base + "/progetto/bisogno", chiara, "answers[titolo]", "Mio").andExpect(status().isNotFound());
        see(base + "/ricevuta", giulia).andExpect(status().isNotFound());
        see("/coop/domande/non-un-id", giulia).andExpect(status().isNotFound());
    }

    @Test
    void lucaWritesButDoesNotSign() throws Exception {
        Viewer luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
        Viewer vera = ApplicationSamples.colleague(giulia, "Vera", TeamRole.VIEWER);
        String base = "/coop/domande/" + samples.complete(call, giulia);
        see(base + "/invio", luca)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("legale rappresentante")));
        send(base + "/invio", luca).andExpect(status().isNotFound());
        send(base + "/dichiarazioni", luca).andExpect(status().isNotFound());
        send(base + "/ritiro", luca).andExpect(status().isNotFound());
        see(base + "/dichiarazioni", luca).andExpect(status().isOk());
        see(base + "/budget", vera).andExpect(redirectedUrl(base + "/riepilogo"));
        send(base + "/budget", vera, "azione", "salva").andExpect(status().isNotFound());
        send("/coop/domande/nuova", vera, "bando", slug()).andExpect(status().isNotFound());
    }

    @Test
    void whatIsTypedWrongIsSaidAtTheFieldAndKept() throws Exception {
        String base = draft();
        send(
                        base + "/budget",
                        giulia,
                        "azione",
                        "salva",
                        "lines[0].category",
                        "software",
                        "lines[0].description",
                        "Gestionale",
                        "lines[0].cost",
                        "1.234.56",
                        "lines[1].category",
                        "inventata",
                        "lines[1].description",
                        "",
                        "lines[1].cost",
                        "diecimila",
                        "requested",
                        "12.000",
                        "revision",
                        "0")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("intendevi")))
                .andExpect(content().string(containsString("value=\"1.234.56\"")))
                .andExpect(content().string(containsString("value=\"diecimila\"")))
                .andExpect(content().string(containsString("Scegli il tipo di spesa.")))
                .andExpect(content().string(containsString("Scrivi che cosa paghi")));
        budget(base, "10.000", "10.000,01", "0")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("per un solo ente")));
        budget(base, "5.000", "4.000,01", "0")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("4.000,00")));
        budget(base, "5.000", "1.999", "0").andExpect(status().isUnprocessableContent());
        String tooLong = "x".repeat(10_000);
        send(base + "/progetto/bisogno", giulia, "answers[titolo]", "Orti", "answers[need]", tooLong, "revision", "0")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(tooLong)))
                .andExpect(content().string(containsString("8.000 caratteri di troppo")));
        send("/coop/domande/nuova", giulia, "bando", "inventato").andExpect(status().isUnprocessableContent());
        send(base + "/trasformatrice", giulia, "transformer", UUID.randomUUID().toString())
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void whoBeginsAMomentAfterTheClosingReadsThatTheCallIsNotOpenAndNothingBegins() throws Exception {
        String slug = slug();
        see("/coop/domande/nuova?bando=" + slug, giulia)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("checked")));
        samples.clock().standAt(ApplicationSamples.CLOSES);
        send("/coop/domande/nuova", giulia, "bando", slug)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("adesso non è aperto: non abbiamo creato nessuna bozza")));
        assertThat(samples.the(OwnApplicationQueries.class).all(giulia)).isEmpty();
    }

    @Test
    void linesAreAddedAndTakenAwayWithoutAScript() throws Exception {
        String base = draft();
        send(base + "/budget", giulia, "azione", "aggiungi", "lines[0].description", "Gestionale", "revision", "0")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("lines[1].description")))
                .andExpect(content().string(containsString("value=\"Gestionale\"")));
        send(
                        base + "/budget",
                        giulia,
                        "azione",
                        "togli-0",
                        "lines[0].description",
                        "Primo",
                        "lines[1].description",
                        "Secondo",
                        "revision",
                        "0")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"Secondo\"")))
                .andExpect(content().string(not(containsString("value=\"Primo\""))));
        send(base + "/budget", giulia, "azione", "togli-99", "lines[0].description", "Primo", "revision", "0")
                .andExpect(status().isOk());
    }

    @Test
    void aStaleVersionShowsBothTexts() throws Exception {
        String base = draft();
        Viewer luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
        send(
                        base + "/progetto/bisogno",
                        luca,
                        "answers[titolo]",
                        "Orti",
                        "answers[need]",
                        "Il testo di Luca",
                        "revision",
                        "0")
                .andExpect(status().is3xxRedirection());
        send(
                        base + "/progetto/bisogno",
                        giulia,
                        "answers[titolo]",
                        "Orti",
                        "answers[need]",
                        "Il testo di Giulia",
                        "revision",
                        "0")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Mentre scrivevi, Luca ha cambiato questa risposta")))
                .andExpect(content().string(containsString("Il testo di Luca")))
                .andExpect(content().string(containsString("Il testo di Giulia")))
                .andExpect(content().string(containsString("name=\"revision\" value=\"1\"")));
        budget(base, "5.000", "3.000", "0").andExpect(status().is3xxRedirection());
        budget(base, "6.000", "4.000", "0")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Quello che è salvato adesso")))
                .andExpect(content().string(containsString("value=\"6.000\"")));
    }

    @Test
    void aLateSendingIsRefusedAndTheDraftSaysWhy() throws Exception {
        String base = "/coop/domande/" + samples.complete(call, giulia);
        samples.clock().standAt(ApplicationSamples.CLOSES.plusMillis(1));
        send(base + "/invio", giulia).andExpect(status().isConflict());
        see(base, giulia).andExpect(status().isOk()).andExpect(content().string(containsString("Il bando è chiuso")));
    }

    @Test
    void giuliaTakesItBackAndTakesItUpAgain() throws Exception {
        String base = "/coop/domande/" + samples.sent(call, giulia).applicationId();
        send(base + "/ritiro", giulia, "reason", "Da rivedere").andExpect(redirectedUrl(base));
        send(base + "/ritiro", giulia, "reason", "").andExpect(redirectedUrl(base));
        see(base, giulia).andExpect(status().isOk()).andExpect(content().string(containsString("riapertura")));
        see(base + "/ricevuta", giulia).andExpect(status().isOk());
        send(base + "/riapertura", giulia).andExpect(redirectedUrl(base));
        see(base + "/dichiarazioni", giulia).andExpect(status().isOk());
        see(base + "/stato", giulia)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Da rivedere")));
    }

    @Test
    void theProgrammesPeopleSeeTheirPartAndNeverDrafts() throws Exception {
        UUID sent = samples.sent(call, giulia).applicationId();
        Viewer chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        UUID hidden = samples.the(StartApplication.class).start(call, chiara);
        UUID pico = samples.hub("PICO");
        UUID node = samples.hub("NODE");
        String list = "/gestione/domande?bando=" + call;
        for (Viewer viewer : List.of(
                ApplicationSamples.anna(),
                ApplicationSamples.worker("Bruno", Role.BOARD, null, Set.of()),
                ApplicationSamples.worker("Dario", Role.AUDITOR, null, Set.of()),
                ApplicationSamples.worker("Paolo", Role.HUB_MANAGER, pico, Set.of()),
                ApplicationSamples.worker("Nadia", Role.NODE_OFFICER, pico, Set.of("16", "17", "18")))) {
            see(list, viewer)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(sent.toString())))
                    .andExpect(content().string(not(containsString(hidden.toString()))));
            see("/gestione/domande/" + sent, viewer).andExpect(status().isOk());
            see("/gestione/domande/" + hidden, viewer).andExpect(status().isNotFound());
        }
        for (Viewer viewer : List.of(
                ApplicationSamples.worker("Ugo", Role.HUB_MANAGER, node, Set.of()),
                ApplicationSamples.worker("Pia", Role.NODE_OFFICER, pico, Set.of("03")))) {
            see(list, viewer)
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(sent.toString()))));
            see("/gestione/domande/" + sent, viewer).andExpect(status().isNotFound());
        }
        see("/gestione/domande", giulia).andExpect(status().isNotFound());
        see("/gestione/domande?stato=inventato&hub=x&dopo=y&testo=%25_%5C", ApplicationSamples.anna())
                .andExpect(status().isOk());
        see(list + "&testo=fili", ApplicationSamples.anna())
                .andExpect(content().string(containsString(sent.toString())));
        see(list + "&stato=EXCLUDED", ApplicationSamples.anna())
                .andExpect(content().string(containsString("Nessuna domanda con questi filtri")));
    }

    @Test
    void annaExcludesWithAReasonAndOnlyShe() throws Exception {
        UUID sent = samples.sent(call, giulia).applicationId();
        String path = "/gestione/domande/" + sent + "/esclusione";
        see(path, ApplicationSamples.anna()).andExpect(status().isOk());
        send(path, ApplicationSamples.anna(), "reason", " ").andExpect(status().isUnprocessableContent());
        send(path, ApplicationSamples.worker("Bruno", Role.BOARD, null, Set.of()), "reason", "No")
                .andExpect(status().isNotFound());
        send(path, ApplicationSamples.anna(), "reason", "Domanda doppia")
                .andExpect(redirectedUrlPattern("/gestione/domande/*"));
        send(path, ApplicationSamples.anna(), "reason", "Domanda doppia")
                .andExpect(redirectedUrlPattern("/gestione/domande/*"));
        see(path, ApplicationSamples.anna()).andExpect(status().isConflict());
        see("/coop/domande/" + sent + "/stato", giulia).andExpect(content().string(containsString("Domanda doppia")));
        assertThat(samples.the(OwnApplicationQueries.class)
                        .one(sent, giulia)
                        .state()
                        .name())
                .isEqualTo("EXCLUDED");
    }

    private ResultActions budget(String base, String cost, String requested, String revision) throws Exception {
        return send(
                base + "/budget",
                giulia,
                "azione",
                "salva",
                "lines[0].category",
                "software",
                "lines[0].description",
                "Gestionale",
                "lines[0].cost",
                cost,
                "requested",
                requested,
                "revision",
                revision);
    }
}
