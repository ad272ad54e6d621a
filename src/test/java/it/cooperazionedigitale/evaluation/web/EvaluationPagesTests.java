package it.cooperazionedigitale.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.evaluation.EvaluationSamples;
import it.cooperazionedigitale.evaluation.usecase.AssignEvaluator;
import it.cooperazionedigitale.evaluation.usecase.BuildRanking;
import it.cooperazionedigitale.evaluation.usecase.CaseQueries;
import it.cooperazionedigitale.evaluation.usecase.ScoringQueries;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.CaseSteps;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages from the formal check to the outcome, as people meet them. */
@PortalTest
class EvaluationPagesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private List<CaseSteps> steps;

    private EvaluationSamples people;
    private Viewer giulia;
    private UUID application;
    private String slug;

    @BeforeEach
    void anApplicationIsSent() {
        LocaleContextHolder.setLocale(Locale.ITALIAN);
        people = new EvaluationSamples(context);
        giulia = people.owner("Fili d’Erba");
        application = people.sent(giulia);
        slug = people.the(CallDirectory.class).find(people.call).orElseThrow().slug();
    }

    @AfterEach
    void theClockGoesBack() {
        LocaleContextHolder.resetLocaleContext();
        people.samples.clock().reset();
    }

    private Document page(String path, Viewer viewer) throws Exception {
        return page(path, viewer, 200);
    }

    private Document page(String path, Viewer viewer, int expected) throws Exception {
        String html = mvc.perform(get(path).with(People.as(viewer)))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Document document = Jsoup.parse(html);
        if (expected == 200) {
            assertThat(document.select("h1")).as(path).hasSize(1);
            assertThat(document.text()).as(path).doesNotContain("??");
        }
        return document;
    }

    private MockHttpServletRequestBuilder send(String path, Viewer viewer) {
        return post(path).with(People.as(viewer)).with(csrf());
    }

    @Test
    void theCheckFromTooEarlyToDecided() throws Exception {
        String path = "/gestione/domande/" + application + "/ammissibilita";
        assertThat(page(path, people.nadia).text()).contains("È presto");
        mvc.perform(send(path + "/avvio", people.nadia)).andExpect(status().isConflict());
        people.close();
        mvc.perform(send(path, people.nadia).param("decision", "no").param("reason", "x"))
                .andExpect(status().isConflict());
        mvc.perform(send(path + "/avvio", people.nadia)).andExpect(redirectedUrl(path));
        assertThat(page(path, people.nadia).select("input[name=points]")).hasSize(4);
        mvc.perform(send(path, people.nadia)).andExpect(status().is(422));
        mvc.perform(send(path, people.nadia).param("decision", "yes").param("points", "COHERENT_DATA"))
                .andExpect(status().is(422));
        mvc.perform(send(path, people.nadia).param("decision", "no").param("reason", " "))
                .andExpect(status().is(422));
        mvc.perform(send(path, people.nadia)
                        .param("decision", "yes")
                        .param("points", "ADMISSIBLE_BODY", "COHERENT_DATA", "BUDGET_IN_RULES", "DECLARATIONS_MADE"))
                .andExpect(redirectedUrl(path));
        assertThat(page(path, people.nadia).select("form[action$=ammissibilita]"))
                .isEmpty();
        mvc.perform(get(path).with(People.as(People.NADIA))).andExpect(status().isNotFound());
        mvc.perform(get(path).with(People.as(giulia))).andExpect(status().isNotFound());
    }

    @Test
    void theIntegrationIsAskedAndAnswered() throws Exception {
        people.close();
        String check = "/gestione/domande/" + application;
        mvc.perform(send(check + "/ammissibilita/avvio", people.nadia)).andExpect(status().isFound());
        page(check + "/integrazioni", people.nadia);
        mvc.perform(send(check + "/integrazioni", people.nadia).param("wanted", "Quanti soci?"))
                .andExpect(status().is(422));
        mvc.perform(send(check + "/integrazioni", people.nadia)
                        .param("wanted", "Quanti soci?")
                        .param("reason", "Non torna"))
                .andExpect(redirectedUrl(check + "/ammissibilita"));
        page(check + "/ammissibilita", people.nadia);
        String own = "/coop/domande/" + application + "/integrazioni/1";
        assertThat(page(own, giulia).text()).contains("Quanti soci?");
        mvc.perform(send(own, giulia)).andExpect(status().is(422));
        mvc.perform(send(own, giulia).param("answer", "Siamo 18"))
                .andExpect(redirectedUrl("/coop/domande/" + application));
        mvc.perform(send(own, giulia).param("answer", "Siamo 19")).andExpect(status().isConflict());
        assertThat(page(own, giulia).text()).contains("Siamo 18");
        page("/coop/domande/" + application + "/integrazioni/2", giulia, 404);
        page(own, people.owner("Altra"), 404);
    }

    @Test
    void paoloAssignsFromTheBoard() throws Exception {
        people.close();
        people.checkAsEligible(application);
        String board = "/gestione/assegnazioni?bando=" + slug;
        assertThat(page(board, people.paolo).text()).contains("Fili d’Erba");
        assertThat(page(board + "&domanda=" + application, people.paolo).select("select[name=evaluator] option"))
                .hasSizeGreaterThan(3);
        mvc.perform(send("/gestione/assegnazioni/manuali?bando=" + slug, people.paolo)
                        .param("application", application.toString())
                        .param("evaluator", ""))
                .andExpect(status().is(422));
        mvc.perform(send("/gestione/assegnazioni/manuali?bando=" + slug, people.paolo)
                        .param("application", application.toString())
                        .param("evaluator", people.sara.id().toString()))
                .andExpect(redirectedUrl("/gestione/assegnazioni?bando=" + slug));
        mvc.perform(send("/gestione/assegnazioni/proposte?bando=" + slug + "&call=" + people.call, people.paolo))
                .andExpect(redirectedUrl("/gestione/assegnazioni?bando=" + slug));
        assertThat(page(board, people.paolo).text()).contains("Proposta");
        mvc.perform(send("/gestione/assegnazioni/conferme?bando=" + slug + "&call=" + people.call, people.paolo))
                .andExpect(redirectedUrl("/gestione/assegnazioni?bando=" + slug));
        assertThat(page(board, people.paolo).text()).contains("al completo").contains("Sara");
        page("/gestione/assegnazioni?bando=nessuno", people.paolo, 404);
    }

    @Test
    void saraDeclaresScoresAndHandsIn() throws Exception {
        assertThat(page("/valutazione", people.sara).text()).contains("Niente da valutare");
        page("/valutazione/conflitti", people.sara);
        people.close();
        people.checkAsEligible(application);
        UUID id = people.the(AssignEvaluator.class).assign(application, people.sara.id(), people.paolo);
        String path = "/valutazione/" + id;
        assertThat(page("/valutazione", people.sara).text()).contains("Orti connessi", "Manca la tua dichiarazione");
        mvc.perform(get(path).with(People.as(people.sara))).andExpect(redirectedUrl("/valutazione/conflitti"));
        assertThat(page("/valutazione/conflitti", people.sara).text()).contains("Fili d’Erba");
        mvc.perform(send("/valutazione/conflitti", people.sara).param("call", people.call.toString()))
                .andExpect(status().is(422));
        mvc.perform(send("/valutazione/conflitti", people.sara)
                        .param("call", people.call.toString())
                        .param("answer", "some"))
                .andExpect(status().is(422));
        mvc.perform(send("/valutazione/conflitti", people.sara)
                        .param("call", people.call.toString())
                        .param("answer", "none"))
                .andExpect(redirectedUrl("/valutazione"));
        mvc.perform(get(path).with(People.as(people.sara))).andExpect(redirectedUrl(path + "/dichiarazione"));
        Document gate = page(path + "/dichiarazione", people.sara);
        assertThat(gate.text()).contains("Fili d’Erba").doesNotContain("Un gestionale, per i soci.");
        page(path + "/astensione", people.sara);
        mvc.perform(send(path + "/dichiarazione", people.sara)).andExpect(redirectedUrl(path));

        Document screen = page(path, people.sara);
        assertThat(screen.text()).contains("Un gestionale, per i soci.", "Qualità del progetto", "Totale finora: 0");
        assertThat(screen.select("input[type=radio][name=score]")).hasSize(4);
        String version = screen.select("input[name=version]").val();
        mvc.perform(send(path, people.sara)
                        .param("criterion", "quality")
                        .param("score", "9")
                        .param("version", version))
                .andExpect(status().is(422));
        mvc.perform(send(path, people.sara)
                        .param("criterion", "quality")
                        .param("comment", "x".repeat(2_001))
                        .param("version", version))
                .andExpect(status().is(422));
        mvc.perform(send(path, people.sara)
                        .param("criterion", "quality")
                        .param("score", "3")
                        .param("comment", "Chiaro")
                        .param("version", version)
                        .param("step", "next"))
                .andExpect(redirectedUrl(path + "?criterio=impact"));
        mvc.perform(send(path, people.sara)
                        .param("criterion", "quality")
                        .param("score", "1")
                        .param("comment", "Da un’altra finestra")
                        .param("version", version))
                .andExpect(status().isConflict());
        Document second = page(path + "?criterio=impact", people.sara);
        assertThat(second.text()).contains("Totale finora: 60");
        page(path + "?criterio=fortuna", people.sara, 404);
        assertThat(page(path + "/riepilogo", people.sara).select("form[action$=riepilogo]"))
                .isEmpty();
        mvc.perform(send(path + "/riepilogo", people.sara)).andExpect(status().isConflict());
        mvc.perform(send(path, people.sara)
                        .param("criterion", "impact")
                        .param("score", "3")
                        .param("comment", "Molte persone")
                        .param("version", second.select("input[name=version]").val())
                        .param("step", "next"))
                .andExpect(redirectedUrl(path + "/riepilogo"));
        assertThat(page(path + "/riepilogo", people.sara).text()).contains("100 su 100", "Invia la scheda");
        mvc.perform(send(path + "/riepilogo", people.sara)).andExpect(redirectedUrl("/valutazione"));
        mvc.perform(send(path + "/riepilogo", people.sara)).andExpect(redirectedUrl("/valutazione"));
        mvc.perform(get(path).with(People.as(people.sara))).andExpect(redirectedUrl(path + "/riepilogo"));
        assertThat(page(path + "/riepilogo", people.sara).text()).contains("Scheda inviata");
        page(path + "/astensione", people.sara, 409);
        for (Viewer stranger : List.of(people.tommaso, people.anna, people.bruno, giulia)) {
            page(path, stranger, 404);
            page(path + "/riepilogo", stranger, 404);
            mvc.perform(send(path + "/riepilogo", stranger)).andExpect(status().isNotFound());
        }
        assertThat(people.the(ScoringQueries.class)
                        .dossier(id, people.sara)
                        .sheet()
                        .others())
                .isEmpty();
    }

    @Test
    void aDossierIsGivenBack() throws Exception {
        people.close();
        people.checkAsEligible(application);
        UUID id = people.the(AssignEvaluator.class).assign(application, people.sara.id(), people.paolo);
        String path = "/valutazione/" + id + "/astensione";
        mvc.perform(send(path, people.sara).param("kind", "conflict")).andExpect(status().is(422));
        mvc.perform(send(path, people.sara).param("kind", "conflict").param("reason", "Mia zia è socia"))
                .andExpect(redirectedUrl("/valutazione"));
        mvc.perform(send(path, people.sara).param("kind", "conflict").param("reason", "Mia zia è socia"))
                .andExpect(redirectedUrl("/valutazione"));
        assertThat(page("/valutazione/" + id + "/dichiarazione", people.sara).text())
                .contains("Mia zia è socia");
        assertThat(page("/gestione/assegnazioni?bando=" + slug, people.paolo).text())
                .contains("Conflitto");
    }

    @Test
    void fromTheRankingToTheOutcome() throws Exception {
        String ranking = "/gestione/graduatoria/" + slug;
        page(ranking, people.anna, 404);
        people.close();
        page("/gestione/graduatoria", people.anna);
        assertThat(page(ranking, people.anna).text()).contains("Manca una domanda");
        mvc.perform(send(ranking + "/proposta", people.anna)).andExpect(status().isConflict());
        mvc.perform(send(ranking + "/versioni", people.anna)).andExpect(status().isConflict());
        people.checkAsEligible(application);
        people.scored(application, people.sara, 3, 3);
        people.scored(application, people.tommaso, 3, 2);
        assertThat(page("/bandi/" + slug + "/esiti", Viewer.anonymous()).text())
                .contains("Gli esiti non ci sono ancora");
        assertThat(page("/coop/domande/" + application + "/esito", giulia).text())
                .contains("L’esito non c’è ancora");

        mvc.perform(send(ranking + "/versioni", people.bruno)).andExpect(status().isNotFound());
        mvc.perform(send(ranking + "/versioni", people.anna)).andExpect(redirectedUrl(ranking));
        assertThat(page(ranking, people.anna).text()).contains("Fili d’Erba", "Proponi il congelamento");
        mvc.perform(send(ranking + "/congelamento", people.bruno)).andExpect(status().isConflict());
        mvc.perform(send(ranking + "/proposta", people.anna)).andExpect(redirectedUrl(ranking));
        page(ranking + "/restituzione", people.bruno);
        mvc.perform(send(ranking + "/restituzione", people.bruno)).andExpect(status().is(422));
        mvc.perform(send(ranking + "/congelamento", people.bruno)).andExpect(redirectedUrl(ranking));
        for (Viewer reader : List.of(people.anna, people.carla, people.paolo, People.DARIO)) {
            assertThat(page(ranking, reader).text()).contains("Congelata");
        }

        page("/gestione/delibere", people.anna);
        mvc.perform(send("/gestione/delibere", people.anna).param("wording", "x"))
                .andExpect(status().is(422));
        String where = mvc.perform(send("/gestione/delibere", people.anna)
                        .param("call", people.call.toString())
                        .param("wording", "Si concedono i contributi"))
                .andExpect(redirectedUrlPattern("/gestione/delibere/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(page(where, people.bruno).text()).contains("Il tuo voto", "8.000,00");
        assertThat(page(where, people.anna).select("input[name=vote]")).isEmpty();
        mvc.perform(send(where + "/voti", people.bruno)).andExpect(status().is(422));
        mvc.perform(send(where + "/voti", people.bruno).param("vote", "no")).andExpect(status().is(422));
        mvc.perform(send(where + "/voti", people.anna).param("vote", "yes")).andExpect(status().isNotFound());
        mvc.perform(send(where + "/voti", people.bruno).param("vote", "yes")).andExpect(redirectedUrl(where));
        mvc.perform(send(where + "/voti", people.carla).param("vote", "yes")).andExpect(redirectedUrl(where));
        assertThat(page(where, people.carla).text()).contains("Approvata", "Bruno", "Carla");
        assertThat(page("/gestione/delibere", People.DARIO).text()).contains("Approvata");
        assertThat(people.state(application)).isEqualTo(ApplicationState.AWARDED);

        assertThat(page("/bandi/" + slug + "/esiti", Viewer.anonymous()).text())
                .contains("Fili d’Erba", "8.000,00")
                .doesNotContain("@example.org", "Commento di Sara");
        assertThat(page("/coop/domande/" + application + "/esito", giulia).text())
                .contains("Contributo concesso", "Commento di Sara", "Commento di Tommaso")
                .doesNotContain("nota riservata");
        page("/coop/domande/" + application + "/esito", people.owner("Altra"), 404);
    }

    @Test
    void annaFollowsTheSheetsAndReopensOne() throws Exception {
        page("/gestione/valutazioni", people.anna);
        people.close();
        people.checkAsEligible(application);
        UUID id = people.scored(application, people.sara, 3, 3);
        String path = "/gestione/valutazioni/" + id + "/riapertura";
        assertThat(page("/gestione/valutazioni?bando=" + slug, people.anna).select("a[href=" + path + "]"))
                .hasSize(1);
        assertThat(page("/gestione/valutazioni?bando=" + slug, people.paolo).select("a[href=" + path + "]"))
                .isEmpty();
        page("/gestione/valutazioni", people.bruno, 404);
        page(path, people.anna);
        page(path, people.paolo, 404);
        mvc.perform(send(path, people.anna)).andExpect(status().is(422));
        mvc.perform(send(path, people.anna).param("reason", "Commento sulla domanda sbagliata"))
                .andExpect(redirectedUrl("/gestione/valutazioni"));
        assertThat(page("/valutazione/" + id, people.sara).text())
                .contains("La scheda è stata riaperta", "Commento sulla domanda sbagliata");
    }

    @Test
    void theStoryIsCalmForTheApplicantAndHasLinksForThoseWhoWork() {
        people.close();
        people.checkAsEligible(application);
        people.scored(application, people.sara, 3, 3);
        List<CaseSteps.CaseStep> own = story(giulia);
        assertThat(own).extracting(CaseSteps.CaseStep::state).contains("Ammissibile", "In corso", "Dopo la delibera");
        assertThat(own.toString()).doesNotContain("100");
        assertThat(story(people.nadia))
                .extracting(CaseSteps.CaseStep::href)
                .contains("/gestione/domande/" + application + "/ammissibilita");
        assertThat(people.the(CaseQueries.class).of(application).orElseThrow().submitted())
                .isEqualTo(1);
        people.scored(application, people.tommaso, 3, 3);
        people.the(BuildRanking.class).build(people.call, people.anna);
        assertThat(story(people.anna)).extracting(CaseSteps.CaseStep::href).contains("/gestione/graduatoria/" + slug);
    }

    private List<CaseSteps.CaseStep> story(Viewer viewer) {
        return steps.stream()
                .filter(source -> source instanceof EvaluationSteps)
                .flatMap(source -> source.stepsOf(application, viewer).stream())
                .toList();
    }
}
