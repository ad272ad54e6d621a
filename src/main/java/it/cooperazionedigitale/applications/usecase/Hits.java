package it.cooperazionedigitale.applications.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of the applications on one page where the words were found; its cost is that of a page, however many were sent. */
@Component
class Hits {

    private static final String BEGIN = "⟦";
    private static final String END = "⟧";

    private static final String SQL = """
            select chosen.id, hit.place, hit.question, ts_headline('pg_catalog.italian', translate(hit.text, '⟦⟧', ''), asked.one,
              'StartSel=⟦, StopSel=⟧, MaxWords=18, MinWords=9') as words
            from (select applications.searched(cast(:words as text[]), :beginnings, true) as every,
                         applications.searched(cast(:words as text[]), :beginnings, false) as one) asked,
              unnest(cast(:ids as uuid[])) chosen(id),
              lateral (select snapshot::jsonb as sent from applications.submission s where s.application_id = chosen.id
                       order by number desc limit 1) last,
              lateral (
                select part.place, part.question, part.text from (
                  select 1 as at, 'TITLE' as place, null as question, sent ->> 'title' as text
                  union all select 2, 'BODY', null, sent -> 'body' ->> 'name'
                  union all select 3, 'CODE', null, sent -> 'body' ->> 'taxCode'
                  union all select 4, 'COMUNE', null, sent -> 'body' ->> 'comune'
                  union all select 5, 'FIRM', null, sent -> 'transformer' ->> 'name'
                  union all select 6, 'PARTNER', null, concat_ws(' ', partner ->> 'name', partner ->> 'taxCode')
                    from jsonb_array_elements(coalesce(sent -> 'partners', '[]')) partner
                  union all select 7, 'ANSWER', answer ->> 'question', answer ->> 'text'
                    from jsonb_array_elements(sent -> 'sections') section, jsonb_array_elements(section -> 'answers') answer
                  union all select 8, 'BUDGET', null, line ->> 'description' from jsonb_array_elements(sent -> 'budget') line
                ) part, lateral (select applications.searchable(part.text, 'D') as words) read
                where read.words @@ asked.one order by read.words @@ asked.every desc, part.at limit 1) hit""";

    private final JdbcClient jdbc;

    Hits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By application; one in which only several parts together have the words tells the first. */
    Map<UUID, Hit> of(List<UUID> ids, List<String> words, boolean beginnings) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SQL)
                .param("ids", ids.toArray(UUID[]::new))
                .param("words", words.toArray(String[]::new))
                .param("beginnings", beginnings)
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Hit(
                                Hit.Place.valueOf(row.getString("place")),
                                row.getString("question"),
                                parts(row.getString("words")))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Hit.Part> parts(String headline) {
        List<Hit.Part> parts = new ArrayList<>();
        for (String piece : headline.split(BEGIN)) {
            int end = piece.indexOf(END);
            add(parts, piece.substring(0, Math.max(end, 0)), true);
            add(parts, piece.substring(end + 1), false);
        }
        return parts;
    }

    private static void add(List<Hit.Part> parts, String text, boolean found) {
        if (!text.isEmpty()) {
            parts.add(new Hit.Part(text, found));
        }
    }
}
