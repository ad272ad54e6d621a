package it.cooperazionedigitale.documents.check.attacks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Spreadsheets and other archives, good and bad, made for the test. */
public final class Sheets {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private Sheets() {}

    /** The parts of a small spreadsheet, to be changed. */
    public static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                text("<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + MAIN + "\"/></Types>"));
        parts.put("_rels/.rels", text("<Relationships/>"));
        parts.put("xl/workbook.xml", text("<workbook><sheets><sheet name=\"a\"/></sheets></workbook>"));
        parts.put("xl/worksheets/sheet1.xml", text("<worksheet><sheetData/></worksheet>"));
        return parts;
    }

    /** A small spreadsheet. */
    public static byte[] plain() {
        return zip(parts());
    }

    /** A small spreadsheet with one more part, or another one in a part's place. */
    public static byte[] with(String name, byte[] content) {
        Map<String, byte[]> parts = parts();
        parts.put(name, content);
        return zip(parts);
    }

    /** An archive. */
    public static byte[] zip(Map<String, byte[]> parts) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.setLevel(9);
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Letters as bytes. */
    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
