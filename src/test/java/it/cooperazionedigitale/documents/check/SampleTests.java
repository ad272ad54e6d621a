package it.cooperazionedigitale.documents.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.cooperazionedigitale.documents.FileKind;
import it.cooperazionedigitale.documents.Finding;
import it.cooperazionedigitale.documents.check.inspection.Order;
import it.cooperazionedigitale.documents.check.inspection.Report;
import it.cooperazionedigitale.documents.domain.Content;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that nobody here wrote, given with {@code -Dsamples.dir}: each meets the end that its manifest tells. */
class SampleTests {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    private Path folder;

    private final Workshop workshop = new Workshop(new WorkshopCommand(96, ""), 20);
    private Path samples = Path.of("");

    @BeforeEach
    void samplesAreGiven() {
        String given = System.getProperty("samples.dir", "");
        samples = Path.of(given.isBlank() ? "nowhere" : given);
        assumeTrue(Files.isDirectory(samples), "no samples: give -Dsamples.dir=<folder>");
    }

    @AfterEach
    void closed() {
        workshop.destroy();
    }

    private List<CSVRecord> manifest(String part) throws Exception {
        try (Reader text = Files.newBufferedReader(samples.resolve(part).resolve("manifest.csv"));
                CSVParser rows = CSVParser.parse(text, FORMAT)) {
            return rows.getRecords();
        }
    }

    private Report report(Path file) throws Exception {
        Content content;
        try (InputStream stream = Files.newInputStream(file)) {
            content = Content.of(stream.readNBytes(Content.HEAD));
        }
        return workshop.inspect(new Order(
                file,
                Objects.requireNonNull(content.kind(), file + " is " + content.mime()),
                EnumSet.allOf(FileKind.class),
                Files.createTempDirectory(folder, "in")));
    }

    /** "Firma integra" around a text is an unaltered envelope around a kind that no slot takes: refused for what is inside. */
    @Test
    void everyEnvelopeMeetsTheEndThatItsManifestTells() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<CSVRecord> rows = manifest("p7m");
        for (CSVRecord row : rows) {
            Report report = report(samples.resolve("p7m").resolve(row.get("file")));
            boolean intact = report.finding() == null || report.finding() == Finding.INSIDE;
            boolean expected = row.get("esito_atteso").equals("firma integra");
            String outcome = report.finding() == null
                    ? "clean, " + report.signatures().size() + " signature, inside " + report.copyKind()
                    : report.finding() + " (" + report.detail() + ")";
            System.out.println(
                    "[sample] " + row.get("file") + ": manifest «" + row.get("esito_atteso") + "», " + outcome);
            if (intact != expected
                    || row.get("contenuto").equals("testo") != (report.finding() == Finding.INSIDE)
                    || !expected
                            && !Set.of(Finding.BROKEN, Finding.ALTERED, Finding.POLYGLOT)
                                    .contains(report.finding())) {
                wrong.add(row.get("file") + ": " + outcome);
            }
        }
        System.out.println(
                "[guard] p7m samples against their manifest: " + rows.size() + ", differing " + wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(6);
    }

    /** Whether an invoice is right by its schema is for those who read it; here it must be harmless. */
    @Test
    void everyInvoiceIsTaken() throws Exception {
        List<CSVRecord> rows = manifest("fatturapa");
        for (CSVRecord row : rows) {
            assertThat(report(samples.resolve("fatturapa").resolve(row.get("file")))
                            .finding())
                    .as(row.get("file"))
                    .isNull();
        }
        System.out.println("[guard] invoices looked at: " + rows.size());
        assertThat(rows).hasSizeGreaterThanOrEqualTo(19);
    }
}
