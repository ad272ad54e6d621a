package it.cooperazionedigitale.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as CSV (RFC 4180, UTF-8). Texts that a spreadsheet would run as a formula are made harmless. */
public final class CsvSheet {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private CsvSheet() {}

    /** The table; numbers are printed as they are, texts without power. */
    public static String of(List<String> header, List<? extends List<?>> rows) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(header);
            for (List<?> row : rows) {
                printer.printRecord(row.stream().map(CsvSheet::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /** A table as a file to take away. */
    public static ResponseEntity<byte[]> download(String name, String table) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(table.getBytes(StandardCharsets.UTF_8));
    }

    /** A leading apostrophe tells spreadsheets that a text is a text (OWASP, CSV injection). */
    private static Object harmless(Object cell) {
        if (!(cell instanceof String text)) {
            return cell;
        }
        String bare = text.stripLeading();
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                || !bare.isEmpty() && FORMULA_STARTS.indexOf(bare.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
