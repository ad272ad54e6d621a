package it.cooperazionedigitale.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
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

/** An application begun with an earlier one, without JavaScript. */
@PortalTest
class CopyPagesTests {

    private static final String START = "/coop/domande/nuova";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private ApplicationSamples samples;
    private Viewer giulia;
    private UUID earlier;
    private String call;

    @BeforeEach
    void giuliaSentOneBefore() {
        samples = new ApplicationSamples(context);
        UUID before = samples.openCall();
        giulia = samples.giulia();
        earlier = samples.sent(before, giulia).applicationId();
        call = samples.the(CallDirectory.class)
                .find(samples.openCall())
                .orElseThrow()
                .slug();
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private Document see(String path, Viewer viewer) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(People.as(viewer)))
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

    private String copied() throws Exception {
        String hub = send(START, giulia, "bando", call, "da", earlier.toString())
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        send(START, giulia, "bando", call, "da", earlier.toString())
                .andExpect(redirectedUrl(hub))
                .andExpect(flash().attribute("flash", (Object) null));
        return hub;
    }

    @Test
    void thePageOffersWhatTheBodyWroteAndNobodyElseSeesIt() throws Exception {
        Document page = see(START, giulia);
        assertThat(page.select("input[name=da]").eachAttr("value")).containsExactly("zero", earlier.toString());
        assertThat(page.select("input[name=da][checked]").eachAttr("value")).containsExactly("zero");
        assertThat(page.text()).contains("Orti connessi", "inviata il 27 febbraio 2031 · Inviata");
        Viewer chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        assertThat(see(START, chiara).select("input[name=da]")).isEmpty();
        Viewer vera = ApplicationSamples.colleague(giulia, "Vera", TeamRole.VIEWER);
        assertThat(see(START, vera).select("form input[name=da]")).isEmpty();
        assertThat(see(START + "?lingua=en", giulia).text()).contains("Start from nothing");
    }

    @Test
    void theNewDraftSaysWhatCameAlongAndEachPartWaitsToBeReadAgain() throws Exception {
        String hub = copied();
        Document page = see(hub, giulia);
        assertThat(page.select("main .panel").text())
                .contains("Cominciata da «Orti connessi»", "3 risposte in 2 sezioni", "una voce di spesa", "8.000,00");
        assertThat(page.select("main .panel a").eachAttr("href"))
                .containsExactly("/coop/domande/" + earlier + "/riepilogo");
        assertThat(page.select(".tasks .tag.call").eachText())
                .containsExactly("Copiata: da rileggere", "Copiata: da rileggere", "Copiata: da rileggere");
        assertThat(see(hub + "/riepilogo", giulia).text())
                .contains("Il bisogno — È copiata da una domanda di prima: rileggila e salvala.");
        assertThat(see(hub + "/progetto/bisogno", giulia).select(".notice").text())
                .contains("da rileggere");
        send(
                        hub + "/progetto/bisogno",
                        giulia,
                        "answers[titolo]",
                        "Orti connessi",
                        "answers[need]",
                        "Un gestionale, per i soci.",
                        "revision",
                        "1")
                .andExpect(redirectedUrl(hub + "/progetto/risultati"));
        assertThat(see(hub + "/progetto/bisogno", giulia).select(".notice")).isEmpty();
        assertThat(see(hub, giulia).select(".tasks .tag.call")).hasSize(2);
        assertThat(see(hub + "/budget", giulia).select(".notice:not([hidden])")).hasSize(1);
    }

    @Test
    void whatIsNoSourceIsRefused() throws Exception {
        Viewer chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        send(START, chiara, "bando", call, "da", earlier.toString()).andExpect(status().isNotFound());
        send(START, giulia, "bando", call, "da", Ids.next().toString()).andExpect(status().isNotFound());
        send(START, giulia, "bando", call, "da", "inventata")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Scegli da dove parti")));
        String again = send(START, giulia, "da", earlier.toString())
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(again).select("input[name=da][checked]").eachAttr("value"))
                .containsExactly(earlier.toString());
        UUID own = samples.complete(
                samples.the(CallDirectory.class).bySlug(call).orElseThrow().id(), chiara);
        String other = samples.the(CallDirectory.class)
                .find(samples.openCall())
                .orElseThrow()
                .slug();
        send(START, chiara, "bando", other, "da", own.toString()).andExpect(status().isConflict());
        UUID mine = samples.complete(
                samples.the(CallDirectory.class).bySlug(call).orElseThrow().id(), giulia);
        send(START, giulia, "bando", call, "da", earlier.toString())
                .andExpect(redirectedUrl("/coop/domande/" + mine))
                .andExpect(flash().attribute("flash", "applications.flash.hadOne"));
    }
}
