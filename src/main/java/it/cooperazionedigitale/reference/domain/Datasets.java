package it.cooperazionedigitale.reference.domain;

import it.cooperazionedigitale.reference.domain.CsvTable.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The datasets of the portal, in the order they are loaded. */
public final class Datasets {

    /** All of them; what refers to another comes after it. */
    public static final List<Dataset> ALL = List.of(
            new Dataset(
                    "regions",
                    "reference.region",
                    20,
                    Map.of("nuts.csv", List.of("regione_codice", "regione_nome", "ripartizione", "macroarea")),
                    files -> regions(only(files))),
            simple(
                    "provinces",
                    "reference.province",
                    105,
                    "province.csv",
                    List.of("codice", "sigla", "nome", "regione_codice"),
                    List.of("code text", "sigla text", "name text", "region_code text"),
                    row -> new String[] {
                        row.matching("codice", "\\d{3}"),
                        row.matching("sigla", "[A-Z]{2}"),
                        row.text("nome"),
                        row.matching("regione_codice", "\\d{2}")
                    }),
            ComuniFiles.DATASET,
            simple(
                    "ateco",
                    "reference.ateco",
                    3000,
                    "ateco.csv",
                    List.of("ordine", "codice", "livello_n", "titolo", "padre"),
                    List.of(
                            "code text",
                            "key text",
                            "position int",
                            "depth int",
                            "title text",
                            "words text",
                            "parent text"),
                    row -> new @Nullable String[] {
                        row.matching("codice", "[A-Z]|[0-9.]{2,8}"),
                        FoldedText.key(row.text("codice")),
                        row.matching("ordine", "\\d{1,6}"),
                        row.matching("livello_n", "[1-6]"),
                        row.text("titolo"),
                        String.join(" ", FoldedText.words(row.text("titolo"))),
                        orNull(row.optional("padre"))
                    }),
            simple(
                    "goals",
                    "reference.goal",
                    17,
                    "sdg.csv",
                    List.of("codice", "titolo"),
                    List.of("code text", "title text"),
                    row -> new String[] {row.matching("codice", "\\d{2}"), row.text("titolo")}),
            simple(
                    "holidays",
                    "reference.holiday",
                    100,
                    "festivita_date.csv",
                    List.of("data", "codice", "nome"),
                    List.of("code text", "day date", "name text"),
                    row -> new String[] {row.date("data") + "/" + row.text("codice"), row.date("data"), row.text("nome")
                    }),
            simple(
                    "albo",
                    "reference.albo_entry",
                    17,
                    "albo_cooperative.csv",
                    List.of("codice", "tipo", "padre", "denominazione"),
                    List.of("code text", "kind text", "parent text", "name text"),
                    row -> new @Nullable String[] {
                        row.text("codice"),
                        row.matching("tipo", "categoria|sezione|sottosezione"),
                        orNull(row.optional("padre")),
                        row.text("denominazione")
                    }),
            simple(
                    "legal-forms",
                    "reference.legal_form",
                    50,
                    "forme_giuridiche.csv",
                    List.of("codice", "denominazione", "gruppo", "cooperativa"),
                    List.of("code text", "name text", "family text", "cooperative boolean"),
                    row -> new String[] {
                        row.matching("codice", "[0-9.]{5,8}"),
                        row.text("denominazione"),
                        row.text("gruppo"),
                        row.matching("cooperativa", "[01]")
                    }));

    private Datasets() {}

    private static Dataset simple(
            String name,
            String table,
            int floor,
            String file,
            List<String> needed,
            List<String> columns,
            Function<Row, @Nullable String[]> values) {
        return new Dataset(name, table, floor, Map.of(file, needed), files -> {
            CsvTable csv = only(files);
            csv.by(needed.get(0));
            return List.of(
                    TableRows.of(table, columns, csv.rows().stream().map(values).toList()));
        });
    }

    /** Trentino-Alto Adige has two rows, one for each autonomous province: a region is taken once. */
    private static List<TableRows> regions(CsvTable nuts) {
        Map<String, @Nullable String[]> regions = new LinkedHashMap<>();
        for (Row row : nuts.rows()) {
            String code = row.matching("regione_codice", "\\d{2}");
            regions.putIfAbsent(
                    code,
                    new String[] {code, row.text("regione_nome"), row.text("ripartizione"), row.text("macroarea")});
        }
        return List.of(TableRows.of(
                "reference.region",
                List.of("code text", "name text", "division text", "macro_area text"),
                new ArrayList<>(regions.values())));
    }

    private static CsvTable only(Map<String, CsvTable> files) {
        return files.values().iterator().next();
    }

    static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
