package it.cooperazionedigitale.reference.domain;

import it.cooperazionedigitale.reference.domain.CsvTable.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The comuni: Istat's list joined with the inner areas' class, the project areas and the names people use. */
final class ComuniFiles {

    static final Dataset DATASET = new Dataset(
            "comuni",
            "reference.comune",
            7_800,
            ordered(
                    Map.entry(
                            "comuni.csv",
                            List.of(
                                    "codice_istat",
                                    "nome",
                                    "nome_altra_lingua",
                                    "codice_catastale",
                                    "provincia_codice",
                                    "provincia_sigla",
                                    "provincia_nome",
                                    "regione_codice",
                                    "regione_nome",
                                    "cap",
                                    "popolazione_2022",
                                    "latitudine",
                                    "longitudine")),
                    Map.entry(
                            "aree_interne.csv", List.of("codice_istat", "classe", "area_interna", "codice_istat_2020")),
                    Map.entry("aree_snai.csv", List.of("codice_istat", "area")),
                    Map.entry("nomi_usuali.csv", List.of("codice_istat", "nome"))),
            ComuniFiles::read);

    private static final List<String> COMUNE = List.of(
            "code text",
            "name text",
            "other_name text",
            "cadastral_code text",
            "province_code text",
            "province_sigla text",
            "province_name text",
            "region_code text",
            "region_name text",
            "snai_class text",
            "inner_area boolean",
            "cap text",
            "snai_area text",
            "population int",
            "latitude numeric",
            "longitude numeric",
            "code_2020 text");
    private static final List<String> NAME =
            List.of("folded text", "comune_code text", "beginning boolean", "sigla text", "population int");

    private final Map<String, Row> classes;
    private final Map<String, Row> areas;
    private final Map<String, List<String>> usualNames = new LinkedHashMap<>();
    private final List<@Nullable String[]> comuni = new ArrayList<>();
    private final List<@Nullable String[]> names = new ArrayList<>();

    private ComuniFiles(Map<String, CsvTable> files) {
        Map<String, Row> codes = files.get("comuni.csv").by("codice_istat");
        classes = files.get("aree_interne.csv").by("codice_istat");
        areas = files.get("aree_snai.csv").by("codice_istat");
        onlyOf(codes, classes);
        onlyOf(codes, areas);
        for (Row row : files.get("nomi_usuali.csv").rows()) {
            onlyOf(codes, Map.of(row.text("codice_istat"), row));
            usualNames
                    .computeIfAbsent(row.text("codice_istat"), code -> new ArrayList<>())
                    .add(row.text("nome"));
        }
    }

    private static List<TableRows> read(Map<String, CsvTable> files) {
        ComuniFiles joined = new ComuniFiles(files);
        files.get("comuni.csv").rows().forEach(joined::add);
        return List.of(
                TableRows.of("reference.comune", COMUNE, joined.comuni),
                new TableRows("reference.comune_name", NAME, joined.names, true));
    }

    private void add(Row row) {
        String code = row.matching("codice_istat", "\\d{6}");
        Row inner = classes.get(code);
        if (inner == null) {
            throw row.broken(row.text("nome") + " (" + code + ") has no row in aree_interne.csv");
        }
        SnaiClass snai = SnaiClass.valueOf(inner.matching("classe", "[A-F]"));
        if (snai.inner() != inner.matching("area_interna", "[01]").equals("1")) {
            throw inner.broken("class " + snai + " and area_interna disagree");
        }
        Row area = areas.get(code);
        comuni.add(new @Nullable String[] {
            code,
            row.text("nome"),
            Datasets.orNull(row.optional("nome_altra_lingua")),
            row.matching("codice_catastale", "[A-Z]\\d{3}"),
            row.matching("provincia_codice", "\\d{3}"),
            row.matching("provincia_sigla", "[A-Z]{2}"),
            row.text("provincia_nome"),
            row.matching("regione_codice", "\\d{2}"),
            row.text("regione_nome"),
            snai.name(),
            Boolean.toString(snai.inner()),
            row.matching("cap", "\\d{5}(\\|\\d{5})*"),
            area == null ? null : area.text("area"),
            row.matching("popolazione_2022", "\\d{1,8}"),
            row.matching("latitudine", "\\d{2}\\.\\d+"),
            row.matching("longitudine", "\\d{1,2}\\.\\d+"),
            Datasets.orNull(inner.optional("codice_istat_2020"))
        });
        addNames(row, code);
    }

    /** Each name once from its beginning and once from each later word, so that {@code stura} finds Ala di Stura. */
    private void addNames(Row row, String code) {
        String name = row.text("nome");
        String other = row.optional("nome_altra_lingua");
        List<String> all = new ArrayList<>(List.of(name));
        if (!other.isEmpty()) {
            all.addAll(List.of(other, name + " " + other));
        }
        all.addAll(usualNames.getOrDefault(code, List.of()));
        Set<String> beginnings = new LinkedHashSet<>();
        Set<String> inside = new LinkedHashSet<>();
        for (String each : all) {
            List<String> words = FoldedText.words(each);
            beginnings.add(String.join("", words));
            for (int from = 1; from < words.size(); from++) {
                inside.add(String.join("", words.subList(from, words.size())));
            }
        }
        inside.removeAll(beginnings);
        beginnings.forEach(key -> addName(row, code, key, true));
        inside.forEach(key -> addName(row, code, key, false));
    }

    private void addName(Row row, String code, String key, boolean beginning) {
        names.add(new String[] {
            key, code, Boolean.toString(beginning), row.text("provincia_sigla"), row.text("popolazione_2022")
        });
    }

    private static void onlyOf(Map<String, Row> comuni, Map<String, Row> rows) {
        rows.forEach((code, row) -> {
            if (!comuni.containsKey(code)) {
                throw row.broken(code + " is not in comuni.csv");
            }
        });
    }

    @SafeVarargs
    private static Map<String, List<String>> ordered(Map.Entry<String, List<String>>... files) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> file : files) {
            map.put(file.getKey(), file.getValue());
        }
        return map;
    }
}
