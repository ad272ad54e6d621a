package it.cooperazionedigitale.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.usecase.StartApplication;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** From the summary to one answer and back to the summary, as often as there is something to mend. */
@PortalTest
class ReturnToSummaryTests {

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

    private Document see(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(People.as(giulia)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    /** Presses the main button of the page's form with what its fields hold. */
    private ResultActions presses(Document page, String... instead) throws Exception {
        Element form = page.selectFirst("main form:has(button.btn)");
        MockHttpServletRequestBuilder request =
                post(form.attr("action")).with(People.as(giulia)).with(csrf());
        for (Element field : form.select("input[type=hidden], input[type=text], textarea, [checked], select")) {
            String value = field.tagName().equals("select")
                    ? field.select("option[selected]").attr("value")
                    : field.tagName().equals("textarea") ? field.wholeText() : field.attr("value");
            for (int at = 0; at < instead.length; at += 2) {
                value = field.attr("name").equals(instead[at]) ? instead[at + 1] : value;
            }
            request.param(field.attr("name"), value);
        }
        return mvc.perform(request);
    }

    @Test
    void everyChangeLinkOpensItsQuestionAndSavingLeadsBack() throws Exception {
        String base = "/coop/domande/" + samples.complete(call, giulia);
        String summary = base + "/riepilogo";
        List<String> links = see(summary).select("main .change a").eachAttr("href");
        assertThat(links)
                .contains(
                        base + "/progetto/bisogno?torna=riepilogo#answersneed",
                        base + "/budget?torna=riepilogo",
                        base + "/dichiarazioni?torna=riepilogo");
        int saved = 0;
        for (String link : links.stream().distinct().toList()) {
            String[] place = link.split("#");
            Document page = see(place[0]);
            assertThat(page.select("main .back a").attr("href")).as(link).isEqualTo(summary);
            if (place.length == 2) {
                assertThat(page.getElementById(place[1])).as(link).isNotNull();
            }
            if (page.selectFirst("main form [name=torna]") != null) {
                presses(page).andExpect(redirectedUrl(summary));
                saved++;
            }
        }
        assertThat(saved).as("pages saved from the summary").isGreaterThanOrEqualTo(6);
    }

    @Test
    void whatIsMissingIsOneLinkAwayAndLeadsBackToo() throws Exception {
        String base = "/coop/domande/" + samples.the(StartApplication.class).start(call, giulia);
        assertThat(see(base + "/riepilogo").select("main .panel a").eachAttr("href"))
                .contains(
                        base + "/progetto/bisogno?torna=riepilogo#answerstitolo",
                        base + "/progetto/bisogno?torna=riepilogo#answersneed",
                        base + "/budget?torna=riepilogo",
                        base + "/dichiarazioni?torna=riepilogo");
    }

    @Test
    void whatIsTypedWrongIsToldOnThePageAndTheWayBackIsNotLost() throws Exception {
        String base = "/coop/domande/" + samples.complete(call, giulia);
        Document page = see(base + "/progetto/risultati?torna=riepilogo");
        Document refused = Jsoup.parse(presses(page, "answers[people]", "tanti")
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());
        presses(refused, "answers[people]", "21").andExpect(redirectedUrl(base + "/riepilogo"));
        assertThat(see(base + "/riepilogo").select("main").text()).contains("21");
    }

    @Test
    void whoDidNotComeFromTheSummaryGoesOnAsUsualAndNoOtherWordLeadsAnywhere() throws Exception {
        String base = "/coop/domande/" + samples.complete(call, giulia);
        presses(see(base + "/progetto/bisogno")).andExpect(redirectedUrl(base + "/progetto/risultati"));
        for (String word : List.of("https://example.org/", "//example.org", "/coop", "hub")) {
            Document page = see(base + "/progetto/bisogno?torna=" + word);
            assertThat(page.select("[name=torna]")).as(word).isEmpty();
            assertThat(page.select("main .back a").attr("href")).isEqualTo(base);
            Element form = page.selectFirst("main form");
            form.appendElement("input")
                    .attr("type", "hidden")
                    .attr("name", "torna")
                    .attr("value", word);
            presses(page).andExpect(redirectedUrl(base + "/progetto/risultati"));
        }
    }
}
