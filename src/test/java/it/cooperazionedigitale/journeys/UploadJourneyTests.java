package it.cooperazionedigitale.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.documents.check.attacks.Pdfs;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** Handing in a file in a browser: told early what is wrong, cut and resumed, kept over an error, and without JavaScript. */
@DemoTest
class UploadJourneyTests {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final String NEW = "/coop/organizzazione/documenti/nuovo";

    @Value("http://localhost:${local.server.port}")
    private String home;

    private static byte[] scan(int megabytes) {
        byte[] noise = new byte[megabytes * 1024 * 1024];
        new Random(megabytes).nextBytes(noise);
        return Pdfs.with(Pdfs.content(noise));
    }

    private static FilePayload pdf(String name, byte[] content) {
        return new FilePayload(name, "application/pdf", content);
    }

    private static Locator field(Visitor visitor) {
        return visitor.page().locator("#file");
    }

    private static Locator said(Visitor visitor) {
        return visitor.page().locator("#file-chosen");
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Test
    void aFileThatIsCutGoesOnWhereItWasAndArrivesWhole() throws Exception {
        byte[] file = scan(3);
        try (Visitor marco = new Visitor(home, Visitor.PHONE, true)) {
            marco.signsIn(DemoPerson.MARCO);
            marco.opens(NEW + "?tipo=STATUTE");
            AtomicInteger pieces = new AtomicInteger();
            List<String> starts = new CopyOnWriteArrayList<>();
            marco.page().route(Pattern.compile(".*/caricamenti/.*"), route -> {
                if (route.request().method().equals("PUT")) {
                    int number = pieces.incrementAndGet();
                    if (number == 3 || number == 4) {
                        route.abort();
                        return;
                    }
                    starts.add(route.request().url().replaceAll(".*da=", ""));
                }
                route.resume();
            });
            field(marco).setInputFiles(pdf("statuto.pdf", file));
            assertThat(said(marco)).containsText("File ricevuto", PATIENTLY);
            org.assertj.core.api.Assertions.assertThat(starts)
                    .as("no piece travels twice but the one that was cut")
                    .containsExactly("0", "524288", "1048576", "1572864", "2097152", "2621440", "3145728");
            marco.presses("Carica");
            marco.sees("Documento ricevuto");
            marco.page().locator("details.more summary").click();
            org.assertj.core.api.Assertions.assertThat(marco.text(".code")).isEqualTo(sha256(file));
        }
    }

    @Test
    void whoChoosesAnotherFileAgainAndAgainIsNotLockedOut() {
        try (Visitor marco = new Visitor(home, Visitor.PHONE, true)) {
            marco.signsIn(DemoPerson.MARCO);
            marco.opens(NEW + "?tipo=STATUTE");
            AtomicBoolean cut = new AtomicBoolean(true);
            marco.page().route(Pattern.compile(".*/caricamenti/.*"), route -> {
                if (route.request().method().equals("PUT") && cut.get()) {
                    route.abort();
                } else {
                    route.resume();
                }
            });
            for (int choice = 0; choice < 6; choice++) {
                byte[] file = scan(1);
                String name = "statuto " + choice + ".pdf";
                marco.page()
                        .waitForResponse(
                                answer -> answer.request().method().equals("POST")
                                        && answer.url().contains("/caricamenti"),
                                () -> field(marco).setInputFiles(pdf(name, file)));
            }
            cut.set(false);
            assertThat(said(marco)).containsText("File ricevuto", PATIENTLY);
        }
    }

    @Test
    void whatIsWrongIsSaidBeforeAnythingIsSent() {
        try (Visitor marco = new Visitor(home, Visitor.PHONE, true)) {
            marco.signsIn(DemoPerson.MARCO);
            marco.opens(NEW + "?tipo=BALANCE");
            AtomicInteger asked = new AtomicInteger();
            marco.page().onRequest(request -> {
                if (request.url().contains("/caricamenti")) {
                    asked.incrementAndGet();
                }
            });
            field(marco).setInputFiles(pdf("grande.pdf", new byte[26 * 1024 * 1024]));
            assertThat(said(marco)).containsText("troppo grande: al massimo 25 MB");
            field(marco).setInputFiles(new FilePayload("lettera.docx", "application/msword", new byte[10]));
            assertThat(said(marco)).containsText("non va bene qui");
            field(marco).setInputFiles(pdf("vuoto.pdf", new byte[0]));
            assertThat(said(marco)).containsText("vuoto");
            org.assertj.core.api.Assertions.assertThat(asked).hasValue(0);
            marco.canReadItWithAnyHelp();
        }
    }

    @Test
    void thePressedButtonWaitsForTheFileAndAFileSentIsKeptWhenSomethingElseIsWrong() {
        try (Visitor marco = new Visitor(home, Visitor.PHONE, true)) {
            marco.signsIn(DemoPerson.MARCO);
            marco.opens(NEW + "?tipo=CONTRIBUTIONS");
            field(marco).setInputFiles(pdf("durc.pdf", scan(2)));
            marco.presses("Carica");
            marco.sees("Scrivi fino a quando vale");
            marco.sees("Abbiamo già durc.pdf");
            marco.canReadItWithAnyHelp();
            marco.writes("Fino a quando vale?", "31/12/2099");
            marco.presses("Carica");
            marco.sees("Documento ricevuto");
            marco.seesHeading("DURC");
        }
    }

    @Test
    void withoutJavaScriptItIsAPlainField() {
        try (Visitor marco = new Visitor(home, Visitor.PHONE, false)) {
            marco.signsIn(DemoPerson.MARCO);
            marco.opens(NEW + "?tipo=REGISTER_EXTRACT");
            marco.presses("Carica");
            marco.sees("Scegli il file da caricare");
            field(marco).setInputFiles(pdf("pagina.pdf", "<html><script>1</script>".getBytes()));
            marco.presses("Carica");
            marco.sees("Questa è una pagina web");
            field(marco).setInputFiles(pdf("visura.pdf", scan(1)));
            marco.presses("Carica");
            marco.sees("Documento ricevuto");
            marco.sees("Stiamo controllando il file");
        }
    }
}
