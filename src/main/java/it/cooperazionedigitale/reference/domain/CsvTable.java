package it.cooperazionedigitale.reference.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of reference data, read strictly: UTF-8, the columns we need, every row as long as the header, no key twice. */
public final class CsvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final String file;
    private final List<Row> rows = new ArrayList<>();

    private CsvTable(String file) {
        this.file = file;
    }

    /** Reads the bytes of a file, or refuses them and says why. */
    public static CsvTable read(String file, byte[] bytes, List<String> columns) {
        CsvTable table = new CsvTable(file);
        try (CSVParser parser = CSVParser.parse(text(file, bytes), FORMAT)) {
            if (!new HashSet<>(parser.getHeaderNames()).containsAll(columns)) {
                throw new BrokenReferenceFile(
                        file + ": the header is " + parser.getHeaderNames() + ", the columns needed are " + columns);
            }
            for (CSVRecord csv : parser) {
                if (!csv.isConsistent()) {
                    throw new BrokenReferenceFile(file + ": row " + csv.getRecordNumber() + " has " + csv.size()
                            + " fields instead of " + parser.getHeaderNames().size());
                }
                table.rows.add(new Row(file, csv));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new BrokenReferenceFile(file + ": not a readable CSV file (" + e.getMessage() + ")");
        }
        return table;
    }

    /** The rows in the order of the file. */
    public List<Row> rows() {
        return rows;
    }

    /** The rows by the value of a column that may not be empty or come twice. */
    public Map<String, Row> by(String column) {
        Map<String, Row> found = new HashMap<>();
        for (Row row : rows) {
            if (found.put(row.text(column), row) != null) {
                throw new BrokenReferenceFile(file + ": " + column + " " + row.text(column) + " comes twice");
            }
        }
        return found;
    }

    private static String text(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BrokenReferenceFile(file + ": not UTF-8");
        }
    }

    /** One row; a value that is missing or not of its kind refuses the whole file. */
    public static final class Row {

        private final String file;
        private final CSVRecord csv;

        private Row(String file, CSVRecord csv) {
            this.file = file;
            this.csv = csv;
        }

        /** The value of a column that must be filled. */
        public String text(String column) {
            String value = optional(column);
            if (value.isEmpty()) {
                throw broken(column + " is empty");
            }
            return value;
        }

        /** The value of a column, empty when there is none. */
        public String optional(String column) {
            return csv.get(column).strip();
        }

        /** The value of a column that must match a pattern. */
        public String matching(String column, String pattern) {
            String value = text(column);
            if (!value.matches(pattern)) {
                throw broken(column + " is " + value);
            }
            return value;
        }

        /** The value of a column that must be a date, {@code 2026-10-04}. */
        public String date(String column) {
            try {
                return LocalDate.parse(text(column)).toString();
            } catch (DateTimeParseException e) {
                throw broken(column + " is " + optional(column));
            }
        }

        /** The refusal of this row. */
        public BrokenReferenceFile broken(String why) {
            return new BrokenReferenceFile(file + ": row " + csv.getRecordNumber() + ": " + why);
        }
    }
}
