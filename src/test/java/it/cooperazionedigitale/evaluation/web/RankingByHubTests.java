package it.cooperazionedigitale.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSamples;
import it.cooperazionedigitale.evaluation.EvaluationSamples;
import it.cooperazionedigitale.evaluation.domain.Standing;
import it.cooperazionedigitale.evaluation.usecase.RankingQueries;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class RankingByHubTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OrganisationDirectory organisations;

    private EvaluationSamples people;
    private Viewer giulia;
    private UUID first;
    private UUID second;
    private String slug;

    /** PICO keeps 2% of 500.000 euro for its own: one contribution of 8.000, not two. */
    @BeforeEach
    void twoOfPicoApply() {
        people = new EvaluationSamples(
                context, rules -> rules.quotas(CallSamples.shares(organisations.hubs(), "PICO", 2)));
        slug = people.the(CallDirectory.class).find(people.call).orElseThrow().slug();
        giulia = people.owner("Fili d’Erba");
        first = people.sent(people.owner("Pane Comune"));
        second = people.sent(giulia);
        people.close();
        for (UUID one : new UUID[] {first, second}) {
            people.checkAsEligible(one);
            people.scored(one, people.sara, 3, 3);
            people.scored(one, people.tommaso, 3, one.equals(first) ? 3 : 2);
        }
    }

    @AfterEach
    void theClockGoesBack() {
        people.samples.clock().reset();
    }

    @Test
    void theBestHasTheShareOfItsHubAndTheNextWhatTheOthersLeft() throws Exception {
        String ranking = "/gestione/graduatoria/" + slug;
        send(ranking + "/versioni", people.anna);
        RankingQueries.RankingView view = people.the(RankingQueries.class).ranking(slug, people.anna);
        assertThat(view.rows())
                .extracting(
                        row -> row.line().applicationId(),
                        row -> row.line().standing(),
                        row -> row.line().beyondShare())
                .containsExactly(tuple(first, Standing.FUNDED, false), tuple(second, Standing.FUNDED, true));
        assertThat(view.shares())
                .filteredOn(share -> share.hubId().equals(people.hub))
                .extracting(share ->
                        share.share().format() + "|" + share.committed().format() + "|"
                                + share.left().format() + "|" + share.beyond().format())
                .containsExactly("10.000,00\u00a0€|8.000,00\u00a0€|2.000,00\u00a0€|8.000,00\u00a0€");
        assertThat(view.outdated()).isFalse();
        assertThat(page(ranking, people.anna))
                .contains("Quote della dotazione per hub", "con quello che hanno lasciato gli altri hub", "(2%)");
        assertThat(page("/bandi/" + slug + "/esiti", Viewer.anonymous())).doesNotContain("Pane Comune");

        send(ranking + "/proposta", people.anna);
        send(ranking + "/congelamento", people.bruno);
        String where = mvc.perform(post("/gestione/delibere")
                        .param("call", people.call.toString())
                        .param("wording", "Si concedono i contributi")
                        .with(People.as(people.anna))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        for (Viewer member : new Viewer[] {people.bruno, people.carla}) {
            mvc.perform(post(where + "/voti")
                    .param("vote", "yes")
                    .with(People.as(member))
                    .with(csrf()));
        }
        assertThat(page("/bandi/" + slug + "/esiti", Viewer.anonymous()))
                .contains("Pane Comune", "Fili d’Erba", "Prima ogni hub finanzia le sue domande", "Avuto dagli altri");
        assertThat(page("/coop/domande/" + second + "/esito", giulia))
                .contains("In questo bando la dotazione è divisa tra gli hub");
    }

    private void send(String path, Viewer viewer) throws Exception {
        assertThat(mvc.perform(post(path).with(People.as(viewer)).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as(path)
                .isEqualTo(302);
    }

    private String page(String path, Viewer viewer) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(People.as(viewer)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .text();
    }
}
