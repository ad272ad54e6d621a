package it.cooperazionedigitale.privacy.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words that stand nowhere else, one for each thing a person typed, and the look for them in all there is. */
final class Canary {

    private final Map<String, String> words = new LinkedHashMap<>();

    /** A new word for a thing. */
    String of(String thing) {
        return words.computeIfAbsent(
                thing,
                any -> "kx" + UUID.randomUUID().toString().replace("-", "").substring(0, 14));
    }

    Map<String, String> words() {
        return words;
    }

    private static final Path FILES = Path.of(System.getProperty("portal.files.folder", "target/files"));
    private int files;

    /** How many files were read, in all looks. */
    int files() {
        return files;
    }

    /** How many tables were read. */
    private int tables;

    int tables() {
        return tables;
    }

    /** Where each thing still stands: every column of every table, bytes too. */
    Map<String, Set<String>> findIn(JdbcClient jdbc) {
        Map<String, Set<String>> found = new TreeMap<>();
        List<String> names = jdbc.sql("""
                select table_schema || '.' || table_name from information_schema.tables
                where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE' order by 1""").query(String.class).list();
        tables = names.size();
        for (String table : names) {
            for (String column : columns(table)) {
                look(jdbc, table, column, found);
            }
        }
        lookInFiles(found);
        return found;
    }

    /** The file store of the tests, as it is set in application-test.properties. */
    private void lookInFiles(Map<String, Set<String>> found) {
        try (Stream<Path> paths = Files.walk(FILES)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files++;
                String content = Files.readString(path, StandardCharsets.ISO_8859_1);
                words.forEach((thing, word) -> {
                    if (content.contains(word)) {
                        found.computeIfAbsent(thing, any -> new TreeSet<>()).add("files");
                    }
                });
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> columns(String table) {
        return new ArrayList<>(columnsOf.getOrDefault(table, List.of()));
    }

    private final Map<String, List<String>> columnsOf = new TreeMap<>();

    Canary(JdbcClient jdbc) {
        jdbc.sql("""
                select table_schema || '.' || table_name, column_name from information_schema.columns
                where table_schema not in ('pg_catalog', 'information_schema')
                  and data_type in ('text', 'character varying', 'jsonb', 'json', 'bytea', 'ARRAY')""")
                .query((row, number) -> columnsOf
                        .computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                        .add(row.getString(2)))
                .list();
    }

    private void look(JdbcClient jdbc, String table, String column, Map<String, Set<String>> found) {
        String all = String.join("|", words.values()).replace("+", "\\+");
        boolean bytes = jdbc.sql("select pg_typeof(" + column + ")::text = 'bytea' from " + table + " limit 1")
                .query(Boolean.class)
                .optional()
                .orElse(false);
        String text = bytes ? "encode(" + column + ", 'escape')" : column + "::text";
        jdbc
                .sql("select " + text + " from " + table + " where " + text + " ~ ?")
                .param(all)
                .query(String.class)
                .list()
                .stream()
                .forEach(cell -> words.forEach((thing, word) -> {
                    if (cell.contains(word)) {
                        found.computeIfAbsent(thing, any -> new TreeSet<>()).add(table + "." + column);
                    }
                }));
    }
}
