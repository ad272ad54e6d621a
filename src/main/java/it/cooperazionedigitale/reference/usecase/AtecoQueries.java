package it.cooperazionedigitale.reference.usecase;

import it.cooperazionedigitale.reference.AtecoCode;
import it.cooperazionedigitale.reference.domain.FoldedText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds economic activities by code or by the words of their title. */
@Component
class AtecoQueries {

    static final String BY_CODE = """
            select code, title from reference.ateco
            where current and key >= :key and key < :key || '{' order by position limit :limit
            """;

    static final String BY_WORDS = """
            select code, title from reference.ateco
            where current and to_tsvector('simple', words) @@ to_tsquery('simple', :words) order by position limit :limit
            """;

    private static final int MOST = 100;
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;

    AtecoQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AtecoCode> byCode(String code) {
        return jdbc.sql("select code, title from reference.ateco where key = ?")
                .param(key(code))
                .query(AtecoCode.class)
                .optional();
    }

    /** A section is its own; every other code begins with the two digits of its division, which names the section. */
    Optional<AtecoCode> sectionOf(String code) {
        String key = key(code);
        return jdbc.sql("""
                        select s.code, s.title from reference.ateco s
                        where s.depth = 1 and s.code = coalesce(
                          (select d.parent from reference.ateco d where d.key = left(:key, 2) and d.depth = 2), upper(:key))""").param("key", key).query(AtecoCode.class).optional();
    }

    Map<String, AtecoCode> byCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select code, title from reference.ateco where key in (:keys)")
                        .param("keys", codes.stream().map(AtecoQueries::key).collect(Collectors.toSet()))
                        .query(AtecoCode.class)
                        .stream()
                        .collect(Collectors.toMap(AtecoCode::code, Function.identity()));
    }

    List<AtecoCode> matching(String typed, int limit) {
        String text = typed.length() > LONGEST ? "" : typed;
        if (text.strip().matches("[0-9][0-9. ]*")) {
            return jdbc.sql(BY_CODE)
                    .param("key", key(text))
                    .param("limit", within(limit))
                    .query(AtecoCode.class)
                    .list();
        }
        String words = words(text);
        return words.isEmpty()
                ? List.of()
                : jdbc.sql(BY_WORDS)
                        .param("words", words)
                        .param("limit", within(limit))
                        .query(AtecoCode.class)
                        .list();
    }

    /** Every word as a beginning, without its last vowels: pulizia finds pulizie. Articles and prepositions do not count. */
    private static String words(String typed) {
        return FoldedText.words(typed).stream()
                .filter(word -> word.length() > 2)
                .map(word -> word.length() > 4 ? word.replaceAll("[aeiou]{1,2}$", "") : word)
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    private static String key(String code) {
        return code.length() > LONGEST ? "" : FoldedText.key(code);
    }

    private static int within(int limit) {
        return Math.max(0, Math.min(limit, MOST));
    }
}
