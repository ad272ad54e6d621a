package it.cooperazionedigitale.reference.usecase;

import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.reference.domain.FoldedText;
import it.cooperazionedigitale.reference.domain.TypedComune;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds comuni: each question is one statement on the primary key of the names. */
@Component
class ComuneQueries {

    private static final String SEARCH = """
            select c.*, c.code as found from (
                select n.comune_code, bool_or(n.folded in (%s)) as exact, bool_or(n.beginning) as beginning, max(n.population) as size
                from reference.comune_name n where (%s) and n.sigla like ?
                group by n.comune_code
                order by exact desc, beginning desc, size desc, n.comune_code
                limit ?) best
            join reference.comune c on c.code = best.comune_code
            order by best.exact desc, best.beginning desc, best.size desc, c.code
            """;

    /** More than a handful of names never matches exactly; the limit tells the planner so before it has statistics. */
    private static final String EXACT = """
            select c.*, n.folded as found from (
                select folded, comune_code from reference.comune_name where folded in (%s) and beginning limit 15) n
            join reference.comune c on c.code = n.comune_code
            """;

    private static final int MOST = 100;
    private static final String AFTER_Z = "{";

    private final JdbcClient jdbc;

    ComuneQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Comune> byCode(String code) {
        return jdbc.sql("select *, code as found from reference.comune where code = ?")
                .param(FoldedText.key(code))
                .query(ComuneQueries::comune)
                .optional()
                .map(Candidate::comune);
    }

    Map<String, Comune> byCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select *, code as found from reference.comune where code in (:codes)")
                        .param("codes", Set.copyOf(codes))
                        .query(ComuneQueries::comune)
                        .stream()
                        .map(Candidate::comune)
                        .collect(Collectors.toMap(Comune::code, Function.identity()));
    }

    List<Comune> beginning(String typed, int limit) {
        TypedComune wanted = TypedComune.of(typed);
        if (wanted.keys().isEmpty() || limit < 1) {
            return List.of();
        }
        String sigla = wanted.province().length() <= 2 ? wanted.province().toUpperCase(Locale.ROOT) : "";
        List<Object> values = new ArrayList<>(wanted.keys());
        wanted.keys().forEach(key -> values.addAll(List.of(key, key + AFTER_Z)));
        values.addAll(List.of(sigla + "%", Math.min(limit, MOST)));
        return jdbc.sql(search(wanted.keys().size())).params(values).query(ComuneQueries::comune).stream()
                .map(Candidate::comune)
                .toList();
    }

    Optional<Comune> named(String typed) {
        TypedComune wanted = TypedComune.of(typed);
        TypedComune withProvince = TypedComune.endingWithProvince(typed);
        List<String> keys = new ArrayList<>(wanted.keys());
        keys.addAll(withProvince.keys());
        if (wanted.keys().isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> found = jdbc.sql(exact(keys.size()))
                .params(keys)
                .query(ComuneQueries::comune)
                .list();
        return one(wanted, found).or(() -> one(withProvince, found));
    }

    /** A name begins with a key when it lies between the key and the key followed by the character after z. */
    static String search(int keys) {
        return SEARCH.formatted(repeat("?", ", ", keys), repeat("n.folded >= ? and n.folded < ?", " or ", keys));
    }

    static String exact(int keys) {
        return EXACT.formatted(repeat("?", ", ", keys));
    }

    private static String repeat(String part, String between, int times) {
        return String.join(between, Collections.nCopies(times, part));
    }

    private static Optional<Comune> one(TypedComune wanted, List<Candidate> found) {
        List<Comune> named = found.stream()
                .filter(candidate -> wanted.keys().contains(candidate.found()))
                .map(Candidate::comune)
                .filter(comune -> inProvince(comune, wanted.province()))
                .distinct()
                .toList();
        if (named.size() > 1 && FoldedText.accented(wanted.name())) {
            named = named.stream()
                    .filter(comune -> FoldedText.sameAccents(comune.name(), wanted.name()))
                    .toList();
        }
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static boolean inProvince(Comune comune, String province) {
        return province.isEmpty()
                || province.equalsIgnoreCase(comune.provinceSigla())
                || province.equals(FoldedText.key(comune.provinceName()));
    }

    private static Candidate comune(ResultSet row, int number) throws SQLException {
        return new Candidate(
                row.getString("found"),
                new Comune(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("province_code"),
                        row.getString("province_sigla"),
                        row.getString("province_name"),
                        row.getString("region_code"),
                        row.getString("region_name"),
                        row.getString("snai_class"),
                        row.getBoolean("inner_area"),
                        row.getString("cap"),
                        row.getString("snai_area"),
                        row.getInt("population")));
    }

    private record Candidate(String found, Comune comune) {}
}
