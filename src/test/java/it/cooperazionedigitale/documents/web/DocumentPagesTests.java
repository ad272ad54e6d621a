package it.cooperazionedigitale.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.documents.DocumentSamples;
import it.cooperazionedigitale.documents.DrawerKind;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.check.attacks.Pdfs;
import it.cooperazionedigitale.documents.check.attacks.Pictures;
import it.cooperazionedigitale.documents.check.attacks.Signer;
import it.cooperazionedigitale.organisations.BodySamples;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/** The drawer's pages, the one way out, and the quarantine, as browsers see them. */
@PortalTest
class DocumentPagesTests {

    private static final String DRAWER = "/coop/organizzazione/documenti";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AuditTrail audit;

    private BodySamples bodies;
    private DocumentSamples documents;
    private Viewer giulia;

    @BeforeEach
    void giulia() {
        bodies = new BodySamples(context);
        documents = new DocumentSamples(context);
        giulia = bodies.owner("Giulia");
    }

    private MockHttpServletResponse ask(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse read(String path, Viewer viewer) throws Exception {
        return ask(get(path).with(People.as(viewer)));
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                .select("main")
                .text();
    }

    @Test
    void theEmptyDrawerNamesTheUsualPapersAndWhy() throws Exception {
        MockHttpServletResponse page = read(DRAWER, giulia);
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(text(page))
                .contains("Da dove cominciare", "Visura camerale", "DURC", "Vale 120 giorni", "Da caricare");
    }

    @Test
    void thePapersSayHowLongTheyCount() throws Exception {
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/Rome"));
        UUID paper = documents.paper(DrawerKind.CONTRIBUTIONS, "durc.pdf", Pdfs.plain(), today.plusDays(10), giulia);
        assertThat(text(read(DRAWER, giulia))).contains("In controllo");
        documents.verdict(paper);
        assertThat(text(read(DRAWER, giulia))).contains("Scade fra 10 giorni");
        documents.verdict(
                documents.paper(DrawerKind.CONTRIBUTIONS, "durc2.pdf", Pdfs.plain(), today.plusDays(31), giulia));
        assertThat(text(read(DRAWER, giulia))).contains("Valido fino al");
        documents.verdict(
                documents.paper(DrawerKind.CONTRIBUTIONS, "durc3.pdf", Pdfs.plain(), today.minusDays(1), giulia));
        assertThat(text(read(DRAWER, giulia))).contains("Scaduto il");
        assertThat(text(read(DRAWER + "/" + paper, giulia))).contains("durc3.pdf", "Versioni precedenti", "durc2.pdf");
    }

    @Test
    void aPlainFormPutsAPaperInAndAWrongOneComesBackWithWords() throws Exception {
        MockHttpServletResponse wrong = ask(multipart(DRAWER + "/nuovo")
                .file(new MockMultipartFile("file.part", "statuto.pdf", "application/pdf", "<html>x".getBytes()))
                .param("kind", "STATUTE")
                .param("expires", "ieri")
                .with(People.as(giulia))
                .with(csrf()));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(text(wrong)).contains("Questa è una pagina web", "Scrivi il giorno con le cifre");
        MockHttpServletResponse done = ask(multipart(DRAWER + "/nuovo")
                .file(new MockMultipartFile("file.part", "../../statuto.exe", "text/plain", Pdfs.plain()))
                .param("kind", "STATUTE")
                .with(People.as(giulia))
                .with(csrf()));
        assertThat(done.getStatus()).isEqualTo(302);
        assertThat(text(read(done.getRedirectedUrl(), giulia))).contains("statuto.exe.pdf", "Stiamo controllando");
    }

    @Test
    void whoReadsSeesButHasNoPageToPutIn() throws Exception {
        Viewer reader = bodies.member(giulia, "Lucia", TeamRole.VIEWER);
        UUID paper = documents.paper(DrawerKind.STATUTE, "statuto.pdf", Pdfs.plain(), null, giulia);
        assertThat(read(DRAWER + "/" + paper, reader).getStatus()).isEqualTo(200);
        assertThat(text(read(DRAWER + "/" + paper, reader))).doesNotContain("Sostituisci", "Elimina");
        assertThat(read(DRAWER + "/nuovo", reader).getStatus()).isEqualTo(404);
        assertThat(ask(post(DRAWER + "/" + paper + "/eliminazione")
                                .with(People.as(reader))
                                .with(csrf()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(read(DRAWER + "/" + paper, bodies.owner("Chiara")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aFileIsSavedNotShownAndOnlyByThoseItBelongsTo() throws Exception {
        UUID paper = documents.paper(DrawerKind.STATUTE, "Statuto già.pdf", Pdfs.plain(), null, giulia);
        String path = "/documenti/" + documents.file(paper).id();
        MockHttpServletResponse early = read(path, giulia);
        assertThat(early.getStatus()).isEqualTo(409);
        documents.verdict(paper);
        MockHttpServletResponse file = read(path, giulia);
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(file.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Statuto gia.pdf\"; filename*=UTF-8''Statuto%20gi%C3%A0.pdf");
        assertThat(file.getHeader("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(read(path + "?vedi=si", giulia).getHeader("Content-Disposition"))
                .startsWith("attachment");
        for (Viewer stranger :
                new Viewer[] {bodies.owner("Chiara"), People.ANNA, People.IRENE, People.SARA, People.DARIO}) {
            assertThat(read(path, stranger).getStatus()).as(stranger.name()).isEqualTo(404);
        }
        assertThat(read(path, Viewer.anonymous()).getStatus()).isEqualTo(302);
        assertThat(read(path + "/firmato", giulia).getStatus()).isEqualTo(404);
    }

    @Test
    void aPictureMayBeShownAndASignatureIsToldInWords() throws Exception {
        FileSummary picture =
                documents.verdict(documents.paper(DrawerKind.IDENTITY, "carta.png", Pictures.png(), null, giulia));
        assertThat(read("/documenti/" + picture.id() + "?vedi=si", giulia).getHeader("Content-Disposition"))
                .startsWith("inline");
        UUID paper = documents.paper(
                DrawerKind.OTHER, "delega.pdf.p7m", Signer.sign(Pdfs.plain(), Signer.LUCA), null, giulia);
        FileSummary signed = documents.verdict(paper);
        assertThat(read("/documenti/" + signed.id(), giulia).getHeader("Content-Disposition"))
                .contains("filename=\"delega.pdf\"");
        assertThat(read("/documenti/" + signed.id() + "/firmato", giulia).getContentType())
                .isEqualTo("application/pkcs7-mime");
        assertThat(text(read(DRAWER + "/" + paper, giulia)))
                .contains(
                        "Firmato da LUCA DI PROVA",
                        "non è stato modificato dopo la firma",
                        "Attenzione: in quella data");
    }

    @Test
    void anAdministratorSeesWhyAFileWasRefusedAndRemovesItWithAReason() throws Exception {
        Viewer irene = bodies.office("Irene", Role.ADMIN);
        FileSummary file = documents.verdict(documents.paper(
                DrawerKind.OTHER, "modulo.pdf", Pdfs.with(Pdfs.opening("Launch", action -> {})), null, giulia));
        String path = "/admin/quarantena/" + file.id();
        assertThat(text(read("/admin/quarantena", irene))).contains("modulo.pdf", "comandi che partono da soli");
        assertThat(text(read(path, irene))).contains("Cooperativa di Giulia", file.sha256());
        assertThat(read(path, giulia).getStatus()).isEqualTo(404);
        assertThat(ask(post(path + "/eliminazione").with(People.as(irene)).with(csrf()))
                        .getStatus())
                .isEqualTo(422);
        for (int twice = 0; twice < 2; twice++) {
            assertThat(ask(post(path + "/eliminazione")
                                    .param("reason", "Non serve più")
                                    .with(People.as(irene))
                                    .with(csrf()))
                            .getStatus())
                    .isEqualTo(302);
        }
        assertThat(audit.of(file.id()).stream().filter(line -> line.act().equals("file.removed")))
                .extracting(AuditLine::reason)
                .containsExactly("Non serve più");
        assertThat(read(path, irene).getStatus()).isEqualTo(404);
        assertThat(read("/documenti/" + file.id(), giulia).getStatus()).isEqualTo(404);
    }

    @Test
    void aRefusedFileCanBeLookedAtAgainAndOnlyThat() throws Exception {
        Viewer irene = bodies.office("Irene", Role.ADMIN);
        UUID paper = documents.paper(
                DrawerKind.OTHER, "x.pdf", Pdfs.with(Pdfs.opening("Launch", action -> {})), null, giulia);
        FileSummary file = documents.verdict(paper);
        String path = "/admin/quarantena/" + file.id() + "/nuovo-controllo";
        assertThat(ask(post(path)
                                .param("reason", "Regole nuove")
                                .with(People.as(irene))
                                .with(csrf()))
                        .getStatus())
                .isEqualTo(302);
        assertThat(documents.file(paper).state()).isEqualTo(FileState.PENDING);
        assertThat(documents.verdict(paper).state()).isEqualTo(FileState.REFUSED);
        UUID clean = documents.paper(DrawerKind.OTHER, "y.pdf", Pdfs.plain(), null, giulia);
        UUID fine = documents.verdict(clean).id();
        assertThat(ask(post("/admin/quarantena/" + fine + "/nuovo-controllo")
                                .param("reason", "x")
                                .with(People.as(irene))
                                .with(csrf()))
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void piecesAreTakenInStepAndRefusedInWords() throws Exception {
        MockHttpServletResponse begun = ask(
                post("/caricamenti?nome=a.pdf&peso=10").with(People.as(giulia)).with(csrf()));
        assertThat(begun.getStatus()).isEqualTo(200);
        String id = begun.getContentAsString().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        String path = "/caricamenti/" + id;
        assertThat(ask(put(path + "?da=5")
                                .content(new byte[5])
                                .with(People.as(giulia))
                                .with(csrf()))
                        .getStatus())
                .isEqualTo(409);
        assertThat(ask(put(path + "?da=0")
                                .content(new byte[600_000])
                                .with(People.as(giulia))
                                .with(csrf()))
                        .getStatus())
                .isEqualTo(409);
        MockHttpServletResponse whole = ask(put(path + "?da=0")
                .content(new byte[10])
                .with(People.as(giulia))
                .with(csrf()));
        assertThat(whole.getContentAsString()).contains("\"whole\":true", "\"received\":10");
        Viewer chiara = bodies.owner("Chiara");
        assertThat(read(path, chiara).getStatus()).isEqualTo(404);
        assertThat(ask(put(path + "?da=0").content(new byte[1]).with(People.as(giulia)))
                        .getStatus())
                .as("without its token")
                .isEqualTo(403);
        MockHttpServletResponse big = ask(post("/caricamenti?nome=a.pdf&peso=26214401")
                .with(People.as(giulia))
                .with(csrf()));
        assertThat(big.getStatus()).isEqualTo(409);
        assertThat(big.getContentAsString(StandardCharsets.UTF_8)).contains("al massimo 25 MB");
    }
}
