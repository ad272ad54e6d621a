package it.cooperazionedigitale.applications.usecase;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a mistyped word may have meant: the most like of all words that were ever sent. */
@Component
class LikeWords {

    private final JdbcClient jdbc;

    LikeWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For each word the words like it, parted by a bar; the word itself where there are none. */
    List<String> of(List<String> typed) {
        return jdbc.sql("""
                select coalesce(
                  (select string_agg(word, '|' order by likeness desc, word) from
                    (select word, similarity(word, public.folded(one)) as likeness from applications.search_word
                     where word % public.folded(one) order by likeness desc, word limit 4) near
                   where likeness >= 0.4), one)
                from unnest(cast(:typed as text[])) with ordinality as typed(one, place) order by place""")
                .param("typed", typed.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
