package it.cooperazionedigitale.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.CallSamples;
import it.cooperazionedigitale.calls.usecase.DraftCall;
import it.cooperazionedigitale.calls.usecase.ScheduleCall;
import it.cooperazionedigitale.calls.usecase.SuspendCall;
import it.cooperazionedigitale.forms.usecase.PublishForm;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.PortalClock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** May we take part? In the calls of these tests: 20% own share, from 2,000 to 10,000 euro alone or 120,000 in a network. */
@PortalTest
class CallEligibilityTests {

    private static final Instant NOW = Instant.parse("2027-01-15T09:00:00Z");
    private static final Instant OPENS = Instant.parse("2027-02-27T11:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-03-31T10:00:00Z");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PublishForm publishForm;

    @Autowired
    private DraftCall draftCall;

    @Autowired
    private ScheduleCall scheduleCall;

    @Autowired
    private SuspendCall suspendCall;

    @Autowired
    private PortalClock clock;

    private CallDraft draft;
    private UUID call;

    @BeforeEach
    void openACall() {
        clock.standAt(NOW);
        UUID form = publishForm.publish("prova-bandi", CallSamples.sections(), People.ANNA);
        draft = CallSamples.draft(OPENS, CLOSES, form);
        call = draftCall.draft(draft, People.ANNA);
    }

    @AfterEach
    void goOn() {
        clock.reset();
    }

    @Test
    void aCooperativeOfAnInnerAreaMayTakePartAndSeesItsPoints() throws Exception {
        open();
        assertThat(page(get(check()))).contains("Possiamo partecipare?").doesNotContain("Regola per regola");
        String html = page(told("COOPERATIVE", "Stigliano (MT)", "10.000")
                .param("federation", "LEGACOOP")
                .param("members", "10")
                .param("women", "6"));
        assertThat(html)
                .contains(
                        "Sì, potete partecipare",
                        "Stigliano (MT), Basilicata",
                        "in classe F",
                        "potete chiedere fino a 8.000,00\u00a0€",
                        "restano almeno 2.000,00\u00a0€",
                        "Punti di priorità: 8",
                        "6 donne su 10 soci = 60 %, soglia 51 %",
                        "/coop/domande/nuova?bando=" + draft.slug())
                .doesNotContain("Hai un dubbio?");
        assertThat(page(told("COOPERATIVE", "Stigliano (MT)", "10.000")
                        .param("members", "100")
                        .param("women", "50")))
                .contains("Punti di priorità: 5");
    }

    @Test
    void eachRuleThatSpeaksAgainstSaysWhy() throws Exception {
        open();
        assertThat(page(told("COMPANY", "Milano (MI)", "10.000")))
                .contains("Così non potete partecipare", "Hai un dubbio?")
                .doesNotContain("/coop/domande/nuova");
        assertThat(page(told("COOPERATIVE", "Milano (MI)", "2.499,99")))
                .contains("Così non potete partecipare", "Il progetto deve costare almeno 2.500,00\u00a0€");
        assertThat(page(told("COOPERATIVE", "Milano (MI)", "2.500"))).contains("Sì, potete partecipare");
        assertThat(page(told("COOPERATIVE", "Milano (MI)", "10.000").param("supplies", "true")))
                .contains("scegliete una delle due cose");
        assertThat(page(told("COOPERATIVE", "", "10.000").param("abroad", "true")))
                .contains("Il bando è per chi ha una sede in Italia.", "Così non potete partecipare");
        assertThat(page(post(check())
                        .param("body", "COOPERATIVE")
                        .param("comune", "Milano (MI)")
                        .param("shape", "CHAIN")))
                .contains("non si può partecipare così");
        assertThat(page(told("TO_BE_FOUNDED", "Milano (MI)", "10.000")))
                .contains("Potete partecipare, a una condizione");
        assertThat(page(told("COOPERATIVE", "Milano (MI)", "")))
                .contains("Potete partecipare, a una condizione", "almeno 2.500,00\u00a0€");
    }

    @Test
    void aCallForOtherBodiesSaysSo() throws Exception {
        draft = CallSamples.draft(
                OPENS,
                CLOSES,
                draft.rules()
                        .edit()
                        .procedure(usual -> usual.admitting(Set.of(OrganisationKind.NON_PROFIT), false))
                        .done());
        call = draftCall.draft(draft, People.ANNA);
        open();
        assertThat(page(told("COOPERATIVE", "Milano (MI)", "10.000")))
                .contains("Così non potete partecipare", "non è rivolto al tuo tipo di organizzazione");
        assertThat(page(told("NON_PROFIT", "Milano (MI)", "10.000"))).contains("Sì, potete partecipare");
    }

    @Test
    void aNetworkHasItsOwnCap() throws Exception {
        open();
        assertThat(page(post(check())
                        .param("body", "NON_PROFIT")
                        .param("comune", "Milano (MI)")
                        .param("shape", "NETWORK")
                        .param("cost", "200.000")))
                .contains("potete chiedere fino a 120.000,00\u00a0€", "Sì, potete partecipare");
    }

    @Test
    void theDatesAreThoseOfTheServersClock() throws Exception {
        assertThat(mvc.perform(get(check())).andReturn().getResponse().getStatus())
                .as("a draft does not exist")
                .isEqualTo(404);
        scheduleCall.schedule(call, People.ANNA);
        assertThat(page(told("COOPERATIVE", "Milano (MI)", "10.000")))
                .contains("a una condizione", "apre sabato 27 febbraio 2027, ore 12:00")
                .doesNotContain("/coop/domande/nuova");
        clock.standAt(CLOSES.minusMillis(1));
        assertThat(page(told("COOPERATIVE", "Milano (MI)", "10.000"))).contains("/coop/domande/nuova");
        suspendCall.suspend(call, "Guasto", People.ANNA);
        assertThat(page(told("COOPERATIVE", "Milano (MI)", "10.000"))).contains("Il bando è sospeso");
    }

    @Test
    void aClosedCallSaysSo() throws Exception {
        open();
        clock.standAt(CLOSES);
        assertThat(page(told("COOPERATIVE", "Milano (MI)", "10.000")))
                .contains("Così non potete partecipare", "Il bando ha chiuso mercoledì 31 marzo 2027, ore 12:00.");
    }

    @Test
    void whatCannotBeMeantIsAskedAgainAndNothingIsKept() throws Exception {
        open();
        MockHttpServletResponse wrong = send(post(check())
                .param("body", "ALIEN")
                .param("comune", "<script>alert(1)</script>")
                .param("shape", "")
                .param("cost", "molto")
                .param("members", "5")
                .param("women", "6")
                .param("traits", "NOPE"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString())
                .contains(
                        "Scegli che cosa siete.",
                        "Scegli il comune dall’elenco",
                        "Scrivi il costo con le cifre",
                        "non più alto di quello dei soci",
                        "&lt;script&gt;")
                .doesNotContain("<script>alert", "Regola per regola");
        assertThat(wrong.getHeader("Set-Cookie") == null
                        || !wrong.getHeader("Set-Cookie").contains("SESSION"))
                .isTrue();
        assertThat(page(told("COOPERATIVE", "Milano (MI)", "1.000.000"))).contains("fino a 10.000,00");
    }

    private void open() {
        scheduleCall.schedule(call, People.ANNA);
        clock.standAt(OPENS);
    }

    private String check() {
        return "/bandi/" + draft.slug() + "/requisiti";
    }

    private MockHttpServletRequestBuilder told(String body, String comune, String cost) {
        return post(check())
                .param("body", body)
                .param("comune", comune)
                .param("shape", "SINGLE")
                .param("cost", cost);
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = send(request);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(People.as(Viewer.anonymous())).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
