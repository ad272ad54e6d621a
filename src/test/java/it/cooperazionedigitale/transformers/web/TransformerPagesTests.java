package it.cooperazionedigitale.transformers.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.organisations.Newcomers;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.usecase.CreateHub;
import it.cooperazionedigitale.organisations.usecase.NewBody;
import it.cooperazionedigitale.organisations.usecase.NewPerson;
import it.cooperazionedigitale.organisations.usecase.RegisterOrganisation;
import it.cooperazionedigitale.organisations.usecase.RegisterOrganisation.Registered;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.transformers.TransformerDirectory;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class TransformerPagesTests {

    private static final String WORDS = "Dal 2009 portiamo gestionali e dati nelle cooperative.";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RegisterOrganisation registering;

    @Autowired
    private CreateHub creating;

    @Autowired
    private TransformerDirectory directory;

    @Autowired
    private ReferenceData reference;

    @Autowired
    private Clock clock;

    private String name = "";
    private UUID firm = Ids.next();
    private Viewer marco = Viewer.anonymous();
    private Viewer paolo = Viewer.anonymous();

    @BeforeEach
    void marcosFirm() {
        UUID hub = creating.create("PICO", "Fondazione PICO", "Legacoop", Newcomers.irene());
        name = "Officina " + Ids.next().toString().substring(24);
        Registered registered = registering.register(
                new NewPerson("Marco Verdi", Newcomers.email("marco"), "una password lunga"),
                new NewBody(
                        name,
                        OrganisationKind.TRANSFORMER,
                        Newcomers.taxCode(),
                        null,
                        hub,
                        reference.comuneNamed("Matera").orElseThrow().code()),
                Viewer.anonymous());
        firm = registered.organisationId();
        marco = Newcomers.member(registered.accountId(), firm, TeamRole.OWNER, Role.TRANSFORMER);
        paolo = Newcomers.paolo(hub);
    }

    private MockHttpServletRequestBuilder candidature() {
        String year = String.valueOf(ItalianFormats.dayOf(clock.instant()).getYear() - 1);
        MockHttpServletRequestBuilder request = post("/trasformatrice/accreditamento")
                .with(csrf())
                .with(People.as(marco))
                .param("presentation", WORDS)
                .param("years", "18")
                .param("services", "ERP", "DATA")
                .param("regions", "16", "17");
        for (int job = 0; job < 3; job++) {
            request.param("jobs[" + job + "].title", "Gestionale")
                    .param("jobs[" + job + "].client", "Cooperativa " + job)
                    .param("jobs[" + job + "].year", year);
        }
        return request;
    }

    private ResultActions step(String noun, Viewer viewer) throws Exception {
        return mvc.perform(post("/gestione/trasformatrici/" + firm + "/" + noun)
                .with(csrf())
                .with(People.as(viewer))
                .param("reason", "Mancano lavori recenti"));
    }

    private String slug() {
        return directory.find(firm).orElseThrow().slug();
    }

    @Test
    void marcoAppliesPaoloAccreditsAndEverybodyFindsTheFirm() throws Exception {
        mvc.perform(get("/trasformatrice").with(People.as(marco)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/trasformatrice/accreditamento")));
        mvc.perform(get("/trasformatrice/profilo").with(People.as(marco))).andExpect(redirectedUrl("/trasformatrice"));
        mvc.perform(get("/trasformatrice/accreditamento").with(People.as(marco)))
                .andExpect(status().isOk());
        mvc.perform(candidature()).andExpect(redirectedUrl("/trasformatrice"));
        mvc.perform(get("/trasformatrici/" + slug())).andExpect(status().isNotFound());
        mvc.perform(get("/gestione/trasformatrici").with(People.as(paolo)))
                .andExpect(content().string(containsString(name)));
        step("presa-in-carico", paolo).andExpect(redirectedUrl("/gestione/trasformatrici/" + firm));
        mvc.perform(get("/gestione/trasformatrici/" + firm).with(People.as(paolo)))
                .andExpect(content().string(containsString("Respingi")));
        step("accreditamento", paolo).andExpect(redirectedUrl("/gestione/trasformatrici/" + firm));
        mvc.perform(get("/trasformatrici?regione=17&servizio=erp"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(name)));
        mvc.perform(get("/trasformatrici?regione=01&servizio=erp"))
                .andExpect(content().string(not(containsString(name))));
        mvc.perform(get("/trasformatrici?regione=zz&servizio=zz"))
                .andExpect(content().string(containsString(name)));
        mvc.perform(get("/trasformatrici/" + slug()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(WORDS)));
        step("sospensione", paolo).andExpect(status().is3xxRedirection());
        mvc.perform(get("/trasformatrici/" + slug())).andExpect(status().isNotFound());
        mvc.perform(get("/trasformatrice").with(People.as(marco)))
                .andExpect(content().string(containsString("Mancano lavori recenti")));
        step("riammissione", paolo).andExpect(status().is3xxRedirection());
        mvc.perform(get("/trasformatrici/" + slug())).andExpect(status().isOk());
    }

    @Test
    void theWrongPersonAndTheWrongMomentAreRefused() throws Exception {
        mvc.perform(candidature());
        step("accreditamento", paolo).andExpect(status().isConflict());
        step("presa-in-carico", marco).andExpect(status().isNotFound());
        step("presa-in-carico", Newcomers.paolo(Ids.next())).andExpect(status().isNotFound());
        mvc.perform(get("/gestione/trasformatrici/" + firm).with(People.as(Newcomers.paolo(Ids.next()))))
                .andExpect(status().isNotFound());
        mvc.perform(get("/trasformatrice").with(People.as(People.GIULIA))).andExpect(status().isNotFound());
    }

    @Test
    void aNoWithoutAReasonComesBackWithTheForm() throws Exception {
        mvc.perform(candidature());
        step("presa-in-carico", paolo);
        mvc.perform(post("/gestione/trasformatrici/" + firm + "/rifiuto")
                        .with(csrf())
                        .with(People.as(paolo))
                        .param("reason", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrors("form", "reason"));
        step("rifiuto", paolo).andExpect(status().is3xxRedirection());
        step("rifiuto", paolo).andExpect(status().is3xxRedirection());
        mvc.perform(get("/trasformatrice").with(People.as(marco)))
                .andExpect(content().string(containsString("Mancano lavori recenti")));
    }

    @Test
    void whatIsMissingFromACandidatureIsSaidAtItsField() throws Exception {
        mvc.perform(post("/trasformatrice/accreditamento")
                        .with(csrf())
                        .with(People.as(marco))
                        .param("presentation", "x".repeat(10_000))
                        .param("years", "molti")
                        .param("jobs[0].year", "1999")
                        .param("jobs[999999].title", "x"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrors(
                                "form",
                                "presentation",
                                "years",
                                "services",
                                "regions",
                                "jobs[0].title",
                                "jobs[0].client",
                                "jobs[0].year",
                                "jobs[2].title"));
    }

    @Test
    void marcoChangesHisSheet() throws Exception {
        mvc.perform(candidature());
        mvc.perform(get("/trasformatrice/profilo").with(People.as(marco)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(WORDS)));
        mvc.perform(post("/trasformatrice/profilo")
                        .with(csrf())
                        .with(People.as(marco))
                        .param("presentation", WORDS + " Anche in rete.")
                        .param("years", "19")
                        .param("services", "CLOUD")
                        .param("regions", "17"))
                .andExpect(redirectedUrl("/trasformatrice/profilo"));
    }
}
