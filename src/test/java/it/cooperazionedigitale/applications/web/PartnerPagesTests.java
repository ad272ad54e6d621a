package it.cooperazionedigitale.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of lead and partner, sent as a browser without scripts sends them. */
@PortalTest
class PartnerPagesTests {

    private static final Pattern CODE = Pattern.compile("\\d{4} \\d{4} \\d{4}</p>");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private ApplicationSamples samples;
    private Viewer giulia;
    private Viewer chiara;
    private String base;

    @BeforeEach
    void aCompleteDraftOfGiulias() {
        samples = new ApplicationSamples(context);
        UUID call = samples.openCall();
        giulia = samples.giulia();
        chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        base = "/coop/domande/" + samples.complete(call, giulia);
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private ResultActions see(String path, Viewer viewer) throws Exception {
        return mvc.perform(get(path).with(People.as(viewer)));
    }

    private String text(String path, Viewer viewer) throws Exception {
        return see(path, viewer)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions send(String path, Viewer viewer, String... params) throws Exception {
        MockHttpServletRequestBuilder request =
                post(path).with(People.as(viewer)).with(csrf());
        for (int at = 0; at < params.length; at += 2) {
            request.param(params[at], params[at + 1]);
        }
        return mvc.perform(request);
    }

    private String code() throws Exception {
        send(base + "/partner", giulia, "projectForm", "NETWORK").andExpect(redirectedUrl(base + "/partner"));
        Matcher found = CODE.matcher(send(base + "/partner/codice", giulia)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group().substring(0, 14);
    }

    private String asked() throws Exception {
        return send("/coop/domande/partecipa", chiara, "codice", code())
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private String partner(String part) {
        return base + "/partner/" + part.substring(part.lastIndexOf('/') + 1);
    }

    @Test
    void fromTheCodeToTheReceiptByHand() throws Exception {
        assertThat(text(base + "/partner", giulia))
                .contains("Come partecipate?")
                .doesNotContain("Crea il codice");
        String part = asked();
        assertThat(text(base + "/partner", giulia))
                .contains("Vele", "Aspetta la tua risposta", "Crea un altro codice")
                .doesNotContainPattern(CODE);
        assertThat(text(base, giulia)).contains("Rispondi a chi chiede");
        assertThat(text(part, chiara)).contains("Richiesta inviata").doesNotContain("Orti connessi");
        send(partner(part), giulia, "role", "  ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Scrivi che cosa fa nel progetto.")));
        send(partner(part), giulia, "role", "x".repeat(501))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("1 caratteri di troppo")));
        send(partner(part), giulia, "role", "Prova il gestionale nei suoi negozi")
                .andExpect(redirectedUrl(base + "/partner"));
        assertThat(text(part, chiara)).contains("Conferma la tua parte", "Prova il gestionale nei suoi negozi");
        assertThat(text("/coop", chiara)).contains("Conferma la vostra parte nella domanda di Fili d’Erba");
        assertThat(text(part + "/domanda", chiara)).contains("Orti connessi").doesNotContain("Modifica");
        assertThat(text(part, chiara))
                .as("what she declares true stands on the page")
                .contains(
                        "I dati della tua organizzazione",
                        "Genova (GE)",
                        samples.the(JdbcClient.class)
                                .sql("select tax_code from organisations.organisation where id = ?")
                                .param(chiara.organisationId())
                                .query(String.class)
                                .single());
        assertThat(see(part, chiara).andReturn().getResponse().getContentAsString())
                .contains("href=\"/coop/organizzazione\"");
        send(part, chiara, "declared[TRUE_DATA]", "true")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Serve anche questa: Per le stesse spese")));
        confirms(part);
        confirms(part);
        assertThat(text("/coop/domande", chiara)).contains("Come partner di", "Orti connessi", "Confermata");
        assertThat(text(base + "/riepilogo", giulia)).contains("In rete", "Prova il gestionale nei suoi negozi");
        send(base + "/invio", giulia).andExpect(redirectedUrl(base + "/ricevuta"));
        assertThat(text(part, chiara)).contains("CD-2031-", "Inviata").doesNotContain("Non partecipare più");
        assertThat(text(base + "/ricevuta", giulia)).contains("Insieme a", "Vele");
        see(base + "/partner", giulia).andExpect(redirectedUrl(base + "/riepilogo"));
        String desk = "/gestione" + base.substring("/coop".length());
        assertThat(text(desk, ApplicationSamples.anna())).contains("Chi partecipa", "Vele", "In rete");
    }

    private void confirms(String part) throws Exception {
        String[] all = new String[Declaration.values().length * 2 + 2];
        all[all.length - 2] = "seen";
        all[all.length - 1] = seen(part);
        for (Declaration one : Declaration.values()) {
            all[one.ordinal() * 2] = "declared[" + one + "]";
            all[one.ordinal() * 2 + 1] = "true";
        }
        send(part, chiara, all).andExpect(redirectedUrl(part));
    }

    /** The data of her body that the page showed. */
    private String seen(String part) throws Exception {
        return Jsoup.parse(see(part, chiara).andReturn().getResponse().getContentAsString())
                .select("[name=seen]")
                .attr("value");
    }

    @Test
    void dataThatChangedWhileSheReadAreReadAgainBeforeTheyAreDeclaredTrue() throws Exception {
        String part = asked();
        send(partner(part), giulia, "role", "Prova il gestionale");
        String before = seen(part);
        samples.moves(chiara, "Stigliano");
        String[] all = new String[Declaration.values().length * 2 + 2];
        all[all.length - 2] = "seen";
        all[all.length - 1] = before;
        for (Declaration one : Declaration.values()) {
            all[one.ordinal() * 2] = "declared[" + one + "]";
            all[one.ordinal() * 2 + 1] = "true";
        }
        send(part, chiara, all)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(containsString("Mentre leggevi, i dati della tua organizzazione sono cambiati")))
                .andExpect(content().string(containsString("Stigliano (MT)")));
        confirms(part);
        assertThat(text(base + "/riepilogo", giulia)).doesNotContain("deve ancora confermare");
        samples.moves(chiara, "Aliano");
        assertThat(text(base + "/riepilogo", giulia)).contains("Vele", "deve ancora confermare");
        assertThat(text("/coop", chiara)).contains("Conferma la vostra parte nella domanda di Fili d’Erba");
    }

    @Test
    void aWrongCodeIsSaidAtTheField() throws Exception {
        send("/coop/domande/partecipa", chiara, "codice", "1234 56")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("dodici cifre")))
                .andExpect(content().string(containsString("value=\"1234 56\"")));
        send("/coop/domande/partecipa", chiara, "codice", "0000 0000 0000")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Questo codice non vale")));
        String code = code();
        send("/coop/domande/partecipa", giulia, "codice", code)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("codice della tua organizzazione")));
        see("/coop/domande/partecipa?codice=" + code.replace(" ", ""), chiara)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"" + code + "\"")));
        Viewer vera = ApplicationSamples.colleague(chiara, "Vera", TeamRole.VIEWER);
        see("/coop/domande/partecipa", vera).andExpect(content().string(not(containsString("name=\"codice\""))));
        send("/coop/domande/partecipa", vera, "codice", code).andExpect(status().isNotFound());
    }

    @Test
    void theLeadGoesOnWithoutAPartnerAndTheSecondTimeNothingHappens() throws Exception {
        String part = asked();
        assertThat(text(partner(part) + "/fine", giulia)).contains("Rifiutare la richiesta?");
        send(partner(part) + "/fine", giulia, "reason", "").andExpect(status().isUnprocessableContent());
        send(partner(part) + "/fine", giulia, "reason", "Cerchiamo un caseificio.")
                .andExpect(redirectedUrl(base + "/partner"));
        send(partner(part) + "/fine", giulia, "reason", "Cerchiamo un caseificio.")
                .andExpect(redirectedUrl(base + "/partner"));
        assertThat(text(part, chiara)).contains("Non accettata", "Cerchiamo un caseificio.");
        assertThat(text(partner(part), giulia)).contains("Rifiutato").doesNotContain("<textarea");
        send(partner(part), giulia, "role", "Ripensamento").andExpect(status().isConflict());
        send(base + "/partner", giulia, "projectForm", "SINGLE").andExpect(redirectedUrl(base));
    }

    @Test
    void thePartnerGoesAway() throws Exception {
        String part = asked();
        assertThat(text(part + "/uscita", chiara)).contains("Non partecipare più?", "Fili d’Erba");
        send(part + "/uscita", chiara, "reason", "").andExpect(status().isUnprocessableContent());
        send(part + "/uscita", chiara, "reason", "Non ce la facciamo.").andExpect(redirectedUrl(part));
        assertThat(text(base + "/partner", giulia)).contains("Chi non partecipa", "Non ce la facciamo.");
        see(part + "/uscita", chiara).andExpect(redirectedUrl(part));
    }

    @Test
    void theFormIsChosenAmongWhatTheCallAdmits() throws Exception {
        send(base + "/partner", giulia, "projectForm", "CHAIN").andExpect(status().isUnprocessableContent());
        send(base + "/partner", giulia, "projectForm", "inventata").andExpect(status().isUnprocessableContent());
        asked();
        send(base + "/partner", giulia, "projectForm", "SINGLE")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("prima rispondi a loro")));
        send(base + "/partner/codice/revoca", giulia).andExpect(redirectedUrl(base + "/partner"));
        assertThat(text(base + "/partner", giulia)).contains("Crea il codice");
    }

    @Test
    void othersFindNothing() throws Exception {
        String part = asked();
        Viewer teresa = samples.owner("Fornace", samples.hub("NODE"), "Genova");
        for (String path : new String[] {"", "/domanda", "/uscita"}) {
            see(part + path, teresa).andExpect(status().isNotFound());
            see(part + path, giulia).andExpect(status().isNotFound());
        }
        see(part + "/domanda", chiara).andExpect(status().isNotFound());
        for (String path : new String[] {partner(part), partner(part) + "/fine", base + "/partner"}) {
            see(path, chiara).andExpect(status().isNotFound());
            send(path, chiara, "reason", "Mio", "role", "Mio", "projectForm", "SINGLE")
                    .andExpect(status().isNotFound());
        }
        send(base + "/partner/codice", chiara).andExpect(status().isNotFound());
        send(part, teresa).andExpect(status().isNotFound());
        send(part + "/uscita", teresa, "reason", "Via").andExpect(status().isNotFound());
        see(base + "/partner/" + UUID.randomUUID(), giulia).andExpect(status().isNotFound());
    }

    @Test
    void theBudgetIsSplitBodyByBody() throws Exception {
        assertThat(text(base + "/budget", giulia)).doesNotContain("Chi la paga");
        String part = asked();
        send(partner(part), giulia, "role", "Prova il gestionale").andExpect(redirectedUrl(base + "/partner"));
        String vele = String.valueOf(chiara.organisationId());
        assertThat(text(base + "/budget", giulia))
                .contains("Chi la paga", "Spese di Fili d’Erba", "name=\"shares[" + vele + "]\"");
        budget(vele, "1.234.56", "5.000", "2.000", "7.000")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("intendevi")));
        budget(vele, "1.320,01", "5.000", "2.000", "7.000")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("al massimo al 22")));
        budget(vele, "1.320", "5.000", "2.000", "7.001")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("le due cifre devono essere uguali")))
                .andExpect(content().string(containsString("value=\"7.001\"")));
        budget(vele, "1.320", "5.000", "8.000", "13.000")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ma le sue spese sono")));
        budget(UUID.randomUUID().toString(), "", "5.000", "", "5.000")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Scegli un’organizzazione che partecipa.")));
        budget(vele, "1.320", "8.000", "5.000", "13.000").andExpect(redirectedUrl(base));
        assertThat(text(part, chiara)).contains("Tablet", "7.320,00", "5.000,00", "2.320,00");
        assertThat(text(base + "/riepilogo", giulia)).contains("a carico proprio 2.320,00");
        assertThat(text(base + "/budget", giulia)).contains("value=\"1.320\"", "value=\"8.000\"");
    }

    private ResultActions budget(String payer, String vat, String lead, String partner, String all) throws Exception {
        return send(
                base + "/budget",
                giulia,
                "azione",
                "salva",
                "lines[0].body",
                "",
                "lines[0].category",
                "software",
                "lines[0].description",
                "Gestionale",
                "lines[0].cost",
                "10.000",
                "lines[1].body",
                payer,
                "lines[1].category",
                "hardware",
                "lines[1].description",
                "Tablet",
                "lines[1].cost",
                "6.000",
                "lines[1].vat",
                vat,
                "shares[" + giulia.organisationId() + "]",
                lead,
                "shares[" + chiara.organisationId() + "]",
                partner,
                "requested",
                all,
                "revision",
                "1");
    }

    @Test
    void theSameInEnglish() throws Exception {
        String part = asked();
        assertThat(text(part + "?lingua=en", chiara)).contains("Request sent");
        assertThat(text(base + "/partner?lingua=en", giulia))
                .contains("Waits for your answer", "How do you take part?");
        assertThat(text("/coop/domande/partecipa?lingua=en", chiara)).contains("twelve digits");
    }
}
