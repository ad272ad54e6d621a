package it.cooperazionedigitale.applications.web.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.usecase.ConfirmDeclarations;
import it.cooperazionedigitale.applications.usecase.Receipt;
import it.cooperazionedigitale.applications.usecase.ReopenApplication;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.applications.usecase.WithdrawApplication;
import it.cooperazionedigitale.documents.pdf.PdfChecks;
import it.cooperazionedigitale.shared.Viewer;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@PortalTest
class ReceiptTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private ApplicationSamples samples;
    private Viewer giulia;
    private UUID call;
    private UUID id;
    private Receipt first;

    @BeforeEach
    void giuliaHasSentAnApplication() {
        samples = new ApplicationSamples(context);
        call = samples.openCall();
        giulia = samples.giulia();
        id = samples.complete(call, giulia);
        first = send();
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private Receipt send() {
        return samples.the(SubmitApplication.class).submit(id, samples.clock().instant(), giulia);
    }

    private Receipt sendAgain() {
        samples.the(WithdrawApplication.class).withdraw(id, null, giulia);
        samples.the(ReopenApplication.class).reopen(id, giulia);
        samples.the(ConfirmDeclarations.class).confirm(id, EnumSet.allOf(Declaration.class), giulia);
        return send();
    }

    private ResultActions see(String path, Viewer viewer) throws Exception {
        return mvc.perform(get(path).with(People.as(viewer)));
    }

    private String page() {
        return "/coop/domande/" + id + "/ricevuta";
    }

    private byte[] paper() throws Exception {
        return see(page() + ".pdf", giulia)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string(
                                "Content-Disposition",
                                "attachment; filename=\"ricevuta-" + first.protocol() + ".pdf\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void thePaperSaysWhatWasSentAndItsSquareLeadsToTheCheck() throws Exception {
        byte[] pdf = paper();
        assertThat(PdfChecks.text(pdf))
                .contains(first.protocol(), first.code().printed(), "Fili d’Erba", "Orti connessi", "Budget");
        String square = PdfChecks.square(pdf);
        assertThat(square).endsWith("/verifica/" + first.code().printed());
        see(square.substring(square.indexOf("/verifica")), Viewer.anonymous())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(first.sha256())));
    }

    @Test
    void thePaperKeepsTheRulesForScreenReadersAndForKeeping() throws Exception {
        byte[] pdf = paper();
        for (PDFAFlavour standard : new PDFAFlavour[] {PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1}) {
            PdfChecks.Finding finding = PdfChecks.against(standard, pdf);
            assertThat(finding.broken()).as(standard.toString()).isEmpty();
            assertThat(finding.checks()).isGreaterThan(100);
        }
    }

    @Test
    void whoeverHoldsTheCodeSeesCallInstantAndFingerprintAlone() throws Exception {
        see("/verifica/" + first.code().printed(), Viewer.anonymous())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("La ricevuta è vera")))
                .andExpect(content().string(containsString(first.sha256())))
                .andExpect(content().string(not(containsString("Fili d’Erba"))))
                .andExpect(content().string(not(containsString(first.protocol()))))
                .andExpect(content().string(not(containsString("Giulia"))));
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() throws Exception {
        String typed = " " + first.code().printed().toLowerCase().replace('-', ' ');
        mvc.perform(get("/verifica").param("codice", typed))
                .andExpect(redirectedUrl("/verifica/" + first.code().printed()));
    }

    @Test
    void nonsenseIsAnsweredInWordsAndKept() throws Exception {
        mvc.perform(get("/verifica").param("codice", "<b>CD-2026"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("sedici lettere e cifre")))
                .andExpect(content().string(containsString("value=\"&lt;b&gt;CD-2026\"")));
        mvc.perform(get("/verifica/2222-2222-2222-2222"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Nessuna ricevuta ha questo codice")));
        mvc.perform(get("/verifica/niente")).andExpect(status().isNotFound());
    }

    @Test
    void aReceiptThatWasReplacedStaysGenuineAndSaysSo() throws Exception {
        Receipt second = sendAgain();
        assertThat(second.code()).isNotEqualTo(first.code());
        see("/verifica/" + first.code().printed(), Viewer.anonymous())
                .andExpect(content().string(containsString("ma non conta più")));
        see("/verifica/" + second.code().printed(), Viewer.anonymous())
                .andExpect(content().string(not(containsString("ma non conta più"))));
        see(page(), giulia)
                .andExpect(content().string(containsString(second.code().printed())));
        see(page() + "?versione=1", giulia)
                .andExpect(content().string(containsString(first.code().printed())))
                .andExpect(content().string(containsString("conta l’ultima inviata")));
        see(page() + "?versione=3", giulia).andExpect(status().isNotFound());
    }

    @Test
    void aWithdrawnApplicationKeepsItsReceiptThatCountsNoMore() throws Exception {
        samples.the(WithdrawApplication.class).withdraw(id, null, giulia);
        see("/verifica/" + first.code().printed(), Viewer.anonymous())
                .andExpect(content().string(containsString("ma non conta più")));
        see(page(), giulia).andExpect(status().isOk());
    }

    @Test
    void othersFindNeitherPageNorPaper() throws Exception {
        for (Viewer other : new Viewer[] {samples.giulia(), People.ANNA}) {
            see(page(), other).andExpect(status().isNotFound());
            see(page() + ".pdf", other).andExpect(status().isNotFound());
        }
    }
}
