package it.cooperazionedigitale.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationDossier;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.domain.Submissions;
import it.cooperazionedigitale.applications.usecase.ConfirmPartnership;
import it.cooperazionedigitale.applications.usecase.SaveBudget;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.documents.pdf.PdfChecks;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Viewer;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever reads a cost line reads the VAT within, and what of the whole is capital goods. */
@PortalTest
class CostLinesShownTests {

    private static final String WITH_VAT = "10.000,00 €, di cui IVA 1.803,28 €";
    private static final String GOODS = "di cui beni strumentali 10.000,00 €";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private ApplicationSamples samples;
    private Viewer giulia;
    private Viewer chiara;
    private UUID id;
    private UUID part;

    @BeforeEach
    void theirPartnerPaysTabletsAndCannotGetTheVatBack() {
        samples = new ApplicationSamples(context);
        UUID call = samples.openCall();
        giulia = samples.giulia();
        chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        id = samples.complete(call, giulia);
        part = samples.confirmed(id, giulia, chiara);
        UUID vele = Objects.requireNonNull(chiara.organisationId());
        samples.the(SaveBudget.class)
                .save(
                        id,
                        1,
                        new BudgetDraft(
                                List.of(
                                        new CostLine("software", "Gestionale", new BigDecimal("10000.00")),
                                        new CostLine(
                                                "hardware",
                                                "Tablet",
                                                new BigDecimal("8196.72"),
                                                new BigDecimal("1803.28"),
                                                vele)),
                                Euro.of(16_000),
                                Map.of(
                                        Objects.requireNonNull(giulia.organisationId()),
                                        Euro.of(8_000),
                                        vele,
                                        Euro.of(8_000))),
                        giulia);
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private MockHttpServletResponse see(String path, Viewer viewer) throws Exception {
        return mvc.perform(get(path).with(People.as(viewer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
    }

    private String text(String path, Viewer viewer) throws Exception {
        return plain(Jsoup.parse(see(path, viewer).getContentAsString()).text());
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    private void send() {
        samples.the(ConfirmPartnership.class).confirm(part, EnumSet.allOf(Declaration.class), chiara);
        samples.the(SubmitApplication.class).submit(id, samples.clock().instant(), giulia);
    }

    @Test
    void beforeItIsSentWhoSignsAndWhoTakesPartReadIt() throws Exception {
        assertThat(text("/coop/domande/" + id + "/riepilogo", giulia))
                .contains(WITH_VAT + " · Attrezzature · Vele", "10.000,00 € · Software e licenze · Fili d’Erba", GOODS);
        assertThat(text("/coop/domande/" + id + "/riepilogo?lingua=en", giulia))
                .contains("10.000,00 €, of which VAT 1.803,28 €", "of which capital goods");
        assertThat(text("/coop/domande/" + id + "/budget", giulia)).contains(GOODS);
        assertThat(text("/coop/domande/partecipazioni/" + part, chiara)).contains(WITH_VAT);
        assertThat(text("/coop/domande/partecipazioni/" + part + "/domanda", chiara))
                .contains(WITH_VAT, GOODS);
    }

    @Test
    void onceItIsSentWhoeverReadsItReadsTheSame() throws Exception {
        send();
        assertThat(text("/coop/domande/" + id + "/riepilogo", giulia)).contains(WITH_VAT, GOODS);
        assertThat(text("/gestione/domande/" + id, ApplicationSamples.anna())).contains(WITH_VAT, GOODS);
        assertThat(text("/gestione/domande/" + id + "/ammissibilita", ApplicationSamples.anna()))
                .contains(WITH_VAT)
                .containsIgnoringCase(GOODS);
        assertThat(plain(PdfChecks.text(
                        see("/coop/domande/" + id + "/ricevuta.pdf", giulia).getContentAsByteArray())))
                .contains(WITH_VAT)
                .containsIgnoringCase(GOODS);
        ApplicationDossier veiled = samples.the(ApplicationDirectory.class)
                .dossier(id)
                .orElseThrow()
                .veiled();
        assertThat(veiled.budget())
                .extracting(ApplicationDossier.CostLine::vat)
                .containsExactly(Euro.ZERO, Euro.of(new BigDecimal("1803.28")));
        assertThat(veiled.capitalGoods()).isEqualTo(Euro.of(10_000));
    }

    @Test
    void eachLineIsSealedWithWhatTheCallSaysOfIt() {
        send();
        assertThat(samples.the(Submissions.class)
                        .findFirstByApplicationIdOrderByNumberDesc(id)
                        .orElseThrow()
                        .snapshot())
                .contains(
                        "\"capitalGoods\":false,\"category\":\"software\"",
                        "\"capitalGoods\":true,\"category\":\"hardware\"",
                        "\"vat\":\"1803.28\"");
    }
}
