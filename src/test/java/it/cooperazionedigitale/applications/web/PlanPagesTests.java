package it.cooperazionedigitale.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationDossier;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.domain.Activity;
import it.cooperazionedigitale.applications.domain.Plan;
import it.cooperazionedigitale.applications.usecase.EndPartnership;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.usecase.SavePlan;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Activities, milestones and indicators, written as a browser without scripts writes them. */
@PortalTest
class PlanPagesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private ApplicationSamples samples;
    private Viewer giulia;
    private UUID id;
    private String plan;

    @BeforeEach
    void aCompleteDraftOfGiulias() {
        samples = new ApplicationSamples(context);
        UUID call = samples.openCall();
        giulia = samples.giulia();
        id = samples.complete(call, giulia);
        plan = "/coop/domande/" + id + "/piano";
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private String text(String path, Viewer viewer) throws Exception {
        return mvc.perform(get(path).with(People.as(viewer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions send(Viewer viewer, String... params) throws Exception {
        MockHttpServletRequestBuilder request =
                post(plan).with(People.as(viewer)).with(csrf());
        for (int at = 0; at < params.length; at += 2) {
            request.param(params[at], params[at + 1]);
        }
        return mvc.perform(request);
    }

    private static String[] typed(String from, String to, String start, String target, String revision, String azione) {
        List<String> all = new ArrayList<>(List.of("azione", azione, "revision", revision));
        all.addAll(List.of("steps[0].what", "Formiamo le persone", "steps[0].from", from, "steps[0].to", to));
        all.addAll(List.of("steps[0].body", "", "steps[0].milestone", "Dodici persone formate"));
        all.addAll(List.of("measures[0].name", "Ordini dal negozio", "measures[0].unit", "ordini al mese"));
        all.addAll(List.of("measures[0].start", start, "measures[0].target", target));
        return all.toArray(String[]::new);
    }

    @Test
    void whatIsPlannedIsKeptReadAndSealed() throws Exception {
        assertThat(text(plan, giulia)).contains("Attività e risultati", "al massimo 12 mesi");
        send(giulia, typed("2", "4", "0", "1.240,5", "0", "salva")).andExpect(redirectedUrl("/coop/domande/" + id));
        assertThat(text(plan, giulia)).contains("value=\"Formiamo le persone\"", "value=\"1.240,50\"");
        send(giulia, typed("2", "4", "0", "1.240,5", "0", "salva")).andExpect(redirectedUrl("/coop/domande/" + id));
        send(giulia, typed("3", "4", "0", "1.240,5", "0", "salva"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ha salvato il piano mentre scrivevi")));
        assertThat(text("/coop/domande/" + id + "/riepilogo", giulia))
                .contains("Dal mese 2 al mese 4", "Tappa: Dodici persone formate", "Da 0 a 1.240,50 ordini al mese");
        samples.the(SubmitApplication.class).submit(id, samples.clock().instant(), giulia);
        ApplicationDossier dossier =
                samples.the(ApplicationDirectory.class).dossier(id).orElseThrow();
        assertThat(dossier.sections())
                .filteredOn(section -> section.title().equals("Attività e risultati"))
                .flatExtracting(ApplicationDossier.Section::answers)
                .extracting(ApplicationDossier.Answer::answer)
                .containsExactly(
                        "Dal mese 2 al mese 4\nTappa: Dodici persone formate", "Da 0 a 1.240,50 ordini al mese");
        mvc.perform(get(plan).with(People.as(giulia))).andExpect(redirectedUrl("/coop/domande/" + id + "/riepilogo"));
        send(giulia, typed("1", "2", "0", "5", "1", "salva")).andExpect(status().isConflict());
    }

    @Test
    void monthsLieWithinTheProjectAndAimsLieAhead() throws Exception {
        send(giulia, typed("0", "13", "uno", "5", "0", "salva"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("da 1 a 12")))
                .andExpect(content().string(containsString("Scrivi un numero")))
                .andExpect(content().string(containsString("value=\"uno\"")));
        send(giulia, typed("5", "4", "1", "5", "0", "salva"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("comincia al mese 5")));
        send(giulia, typed("4", "5", "5", "5,00", "0", "salva"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("adesso è uguale a oggi")));
        SavePlan saving = samples.the(SavePlan.class);
        for (Activity forged : List.of(activity(1, 13, null), activity(0, 2, null), activity(1, 2, Ids.next()))) {
            assertThatThrownBy(() -> saving.save(id, 0, new Plan(List.of(forged), List.of()), giulia))
                    .hasMessageStartingWith("applications.refusal.plan");
        }
    }

    private static Activity activity(int from, int to, @Nullable UUID body) {
        return new Activity("Formazione", from, to, body, "");
    }

    @Test
    void rowsComeAndGoWithoutAScript() throws Exception {
        send(giulia, typed("1", "2", "0", "5", "0", "aggiungi-attivita"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("steps[1].what")));
        send(giulia, typed("1", "2", "0", "5", "0", "aggiungi-indicatore"))
                .andExpect(content().string(containsString("measures[1].name")));
        send(giulia, typed("1", "2", "0", "5", "0", "togli-attivita-0"))
                .andExpect(status().isOk())
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("Formiamo le persone"))))
                .andExpect(content().string(containsString("Ordini dal negozio")));
    }

    @Test
    void whoseActivityItIsHasToTakePart() {
        Viewer chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        UUID part = samples.confirmed(id, giulia, chiara);
        SavePlan saving = samples.the(SavePlan.class);
        Plan shared = new Plan(List.of(activity(1, 2, chiara.organisationId())), List.of());
        assertThat(saving.save(id, 0, shared, giulia).saved()).isTrue();
        OwnApplicationQueries own = samples.the(OwnApplicationQueries.class);
        assertThat(own.one(id, giulia).missing()).isEmpty();
        samples.the(EndPartnership.class).end(id, part, "Il progetto è cambiato.", giulia);
        assertThat(own.one(id, giulia).missing())
                .extracting(lack -> lack.key())
                .contains("applications.missing.activityOwner");
    }

    @Test
    void othersFindNothing() throws Exception {
        Viewer chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        mvc.perform(get(plan).with(People.as(chiara))).andExpect(status().isNotFound());
        send(chiara, typed("1", "2", "0", "5", "0", "salva")).andExpect(status().isNotFound());
        Viewer vera = ApplicationSamples.colleague(giulia, "Vera", TeamRole.VIEWER);
        mvc.perform(get(plan).with(People.as(vera))).andExpect(redirectedUrl("/coop/domande/" + id + "/riepilogo"));
        send(vera, typed("1", "2", "0", "5", "0", "salva")).andExpect(status().isNotFound());
        assertThat(text(plan + "?lingua=en", giulia)).contains("Activities and results");
    }
}
