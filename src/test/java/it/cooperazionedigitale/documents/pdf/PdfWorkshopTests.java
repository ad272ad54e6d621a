package it.cooperazionedigitale.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@PortalTest
class PdfWorkshopTests {

    private static final String ADDRESS = "https://portale.example.org/verifica/Ab3-xY9_verificare-una-ricevuta";
    private static final int RENDERS = Integer.getInteger("pdf.renders", 20);

    @Autowired
    private PdfWorkshop workshop;

    /** What the sample prints. */
    public record Sample(String title, String text, List<String> rows, String address, String trap) {}

    private Sheet sheet(int rows, String text, String trap) {
        List<String> names =
                IntStream.rangeClosed(1, rows).mapToObj(n -> "Voce n° " + n).toList();
        return new Sheet(
                "samples/sheet",
                "Ricevuta di prova",
                "La ricevuta di una domanda di prova",
                new Sample("Ricevuta di prova", text, names, ADDRESS, trap),
                Locale.ITALIAN);
    }

    private byte[] pdf(int rows) {
        return workshop.make(sheet(rows, "Perché così è più chiaro: «sì», l’Aquila, Forlì & Łódź – 1.234,56 €", ""));
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_A", "PDFUA_1"})
    void aSheetKeepsTheRulesOfTheStandard(PDFAFlavour flavour) throws Exception {
        for (int rows : new int[] {1, 90}) {
            PdfChecks.Finding finding = PdfChecks.against(flavour, pdf(rows));
            assertThat(finding.broken()).as(flavour + " with " + rows + " rows").isEmpty();
            assertThat(finding.checks()).isGreaterThan(100);
            System.out.println("[pdf] " + flavour + ", " + rows + " rows: " + finding.checks() + " checks passed");
        }
    }

    @Test
    void theWordsCanBeReadAndTheFontsAreInside() throws Exception {
        byte[] made = pdf(3);
        Files.write(Path.of("target/sample-sheet.pdf"), made);
        try (PDDocument document = Loader.loadPDF(made)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Perché così è più chiaro: «sì», l’Aquila, Forlì & Łódź – 1.234,56 €",
                            "CD-2027-00123",
                            "1 / 1");
            List<String> fonts = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                fonts.add(font.getName());
            }
            assertThat(fonts).isNotEmpty();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("it");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ricevuta di prova");
        }
    }

    @Test
    void theCodeIsDrawnAsShapesAndCanBeRead() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(1))) {
            assertThat(StreamSupport.stream(
                                    document.getPage(0)
                                            .getResources()
                                            .getXObjectNames()
                                            .spliterator(),
                                    false)
                            .filter(name -> document.getPage(0).getResources().isImageXObject(name)))
                    .as("no pixels")
                    .isEmpty();
        }
        assertThat(PdfChecks.square(pdf(1))).isEqualTo(ADDRESS);
    }

    @Test
    void nothingIsFetchedFromAnAddressOrAFile() throws Exception {
        File secret = File.createTempFile("secret", ".png");
        javax.imageio.ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", secret);
        List<String> traps = List.of(
                secret.toURI().toString(),
                "http://127.0.0.1:1/x.png",
                "jar:" + secret.toURI() + "!/x",
                "../../secret.png");
        for (String trap : traps) {
            byte[] made = workshop.make(sheet(1, "<script>alert(1)</script><img src='" + trap + "'>", trap));
            try (PDDocument document = Loader.loadPDF(made)) {
                assertThat(StreamSupport.stream(
                                        document.getPage(0)
                                                .getResources()
                                                .getXObjectNames()
                                                .spliterator(),
                                        false)
                                .filter(name ->
                                        document.getPage(0).getResources().isImageXObject(name)))
                        .as(trap)
                        .isEmpty();
                assertThat(new PDFTextStripper().getText(document)).contains("<script>alert(1)</script>");
            }
        }
    }

    @Test
    void itSaysHowLongItTakes() {
        pdf(20);
        double[] millis = new double[RENDERS];
        for (int n = 0; n < RENDERS; n++) {
            long begun = System.nanoTime();
            pdf(20);
            millis[n] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                "[pdf] %d sheets of two pages: median %.0f ms, p95 %.0f ms%n",
                RENDERS, millis[RENDERS / 2], millis[(int) (RENDERS * .95)]);
        assertThat(millis).hasSize(RENDERS);
    }
}
