package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.SentTurn.Place;
import it.cooperazionedigitale.applications.usecase.SentTurn.Way;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of what was sent, for the programme's people: filtered, searched, page by page, at a cost that does not grow with it. */
@Service
@Transactional(readOnly = true)
@Unguarded("the viewer's part of the programme stands in every where clause")
public class DeskQueries {

    /** Beyond this one is told that there are more, not how many. */
    public static final int COUNTED = 1_000;

    /** The longest list one takes away. */
    public static final int TAKEN = 10_000;

    private static final int PAGE = 25;
    private static final Page NOTHING = new Page(List.of(), false, false, 0, null, Map.of());
    private static final String FROM = " from applications.application a"
            + " left join applications.search_entry e on e.application_id = a.id"
            + " left join applications.caseworker c on c.application_id = a.id where ";

    private final JdbcClient jdbc;
    private final SentTerms terms;
    private final LikeWords likeWords;
    private final Hits hits;

    DeskQueries(JdbcClient jdbc, SentTerms terms, LikeWords likeWords, Hits hits) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.likeWords = likeWords;
        this.hits = hits;
    }

    /** One line of the list: title and contribution as they were sent, and who looks after it. */
    public record Row(
            UUID id,
            String protocol,
            String title,
            String organisationName,
            UUID callId,
            ApplicationState state,
            Instant stateSince,
            Instant submittedAt,
            Euro requested,
            @Nullable UUID caseworker) {

        /** Where it stands in the list. */
        public Place place() {
            return new Place(submittedAt, id);
        }
    }

    /**
     * A page of the list.
     *
     * @param rows its lines
     * @param before whether there are lines before it
     * @param after whether there are lines after it
     * @param count how many fit in all, counted up to one more than {@link #COUNTED}
     * @param way how the typed text was understood; null without one
     * @param hits by application, where the text was found
     */
    public record Page(
            List<Row> rows,
            boolean before,
            boolean after,
            int count,
            @Nullable Way way,
            Map<UUID, Hit> hits) {}

    /** Whether something was typed in which there is no word to look for. */
    public boolean wordless(SentFilter filter) {
        return terms.text(filter).wordless();
    }

    /** The applications that fit and that the viewer may see, the latest sent first. */
    public Page list(SentFilter filter, SentTurn turn, Viewer viewer) {
        return list(filter, turn, PAGE, COUNTED, viewer);
    }

    /** All that fit, as long as they are not more than {@link #TAKEN}; what is beyond them is said to be there. */
    public Page whole(SentFilter filter, Viewer viewer) {
        return list(filter, SentTurn.FIRST, TAKEN, COUNTED, viewer);
    }

    /** How many fit, as far as they are not more than {@link #TAKEN}; one more than that stands for all beyond. */
    public int howMany(SentFilter filter, Viewer viewer) {
        return list(filter, SentTurn.FIRST, 1, TAKEN, viewer).count();
    }

    /** Those that fit, as long as they are not more than can be handed over at once; then one more. */
    public Set<UUID> toHandOver(SentFilter filter, Viewer viewer) {
        int most = HandOverApplications.MOST + 1;
        return list(filter, SentTurn.FIRST, most, most, viewer).rows().stream()
                .map(Row::id)
                .collect(Collectors.toSet());
    }

    /** What was typed may mean: the words to look for, and the condition. */
    private record Meant(@Nullable Way way, List<String> words, Where where) {}

    private record Found(Meant meant, int count) {}

    private Page list(SentFilter filter, SentTurn turn, int size, int most, Viewer viewer) {
        planForTheseValues();
        SearchText text = terms.text(filter);
        Where where = terms.of(filter, viewer);
        if (text.wordless()) {
            return NOTHING;
        }
        Set<Way> ways = ways(turn);
        List<Meant> literally = text.typed()
                ? Stream.of(Way.PROTOCOL, Way.WORDS, Way.BEGINNINGS)
                        .filter(ways::contains)
                        .filter(way -> way != Way.PROTOCOL || !text.protocols().isEmpty())
                        .map(way -> meant(way, text, text.words(), where))
                        .toList()
                : List.of(new Meant(null, List.of(), where));
        return first(literally, most)
                .or(() -> text.typed() && ways.contains(Way.LIKE) ? alike(text, where, most) : Optional.empty())
                .map(found -> page(found, turn, size))
                .orElse(NOTHING);
    }

    private Optional<Found> alike(SearchText text, Where where, int most) {
        List<String> words = likeWords.of(text.words());
        return words.equals(text.words())
                ? Optional.empty()
                : first(List.of(meant(Way.LIKE, text, words, where)), most);
    }

    private static Meant meant(Way way, SearchText text, List<String> words, Where where) {
        Where found = way == Way.PROTOCOL
                ? where.copy().and("a.protocol in (:protocols)", "protocols", text.protocols())
                : where.copy()
                        .and(
                                "e.words @@ applications.searched(cast(:words as text[]), " + (way == Way.BEGINNINGS)
                                        + ", true)",
                                "words",
                                words.toArray(String[]::new));
        return new Meant(way, words, found);
    }

    /** The first meaning of these that finds something, with how many it finds: in one statement, which asks no further. */
    private Optional<Found> first(List<Meant> meanings, int most) {
        Map<String, Object> values = new HashMap<>();
        meanings.forEach(meant -> values.putAll(meant.where().values()));
        return jdbc.sql(IntStream.range(0, meanings.size())
                        .mapToObj(n -> "(select array[" + n + ", count(*)] from (select 1" + FROM
                                + meanings.get(n).where().sql() + " limit " + (most + 1)
                                + ") counted having count(*) > 0)")
                        .collect(Collectors.joining(", ", "select coalesce(", ", array[0, 0])")))
                .params(values)
                .query((row, n) -> (Number[]) row.getArray(1).getArray())
                .optional()
                .filter(found -> found[1].intValue() > 0)
                .map(found -> new Found(meanings.get(found[0].intValue()), found[1].intValue()));
    }

    /** Rare and common words need different plans: one plan for all of them reads every application that has a common word. */
    private void planForTheseValues() {
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
    }

    private static Set<Way> ways(SentTurn turn) {
        return turn.way() == null ? EnumSet.allOf(Way.class) : EnumSet.of(turn.way());
    }

    private Page page(Found found, SentTurn turn, int size) {
        Way way = found.meant().way();
        List<Row> rows = rows(found.meant().where(), turn, size, found.count() <= COUNTED);
        boolean more = rows.size() > size;
        List<Row> shown = new ArrayList<>(more ? rows.subList(0, size) : rows);
        if (turn.back()) {
            Collections.reverse(shown);
        }
        return new Page(
                shown,
                turn.back() ? more : turn.place() != null,
                turn.back() || more,
                found.count(),
                way,
                way == null || way == Way.PROTOCOL || size > PAGE
                        ? Map.of()
                        : hits.of(
                                shown.stream().map(Row::id).toList(),
                                found.meant().words(),
                                way == Way.BEGINNINGS));
    }

    /** Few are found first and then put in order: walking along the dates would pass all others before it has found them. */
    private List<Row> rows(Where where, SentTurn turn, int size, boolean few) {
        Where from = few ? Where.everything() : where.copy();
        String table = few ? "few" : "a";
        if (turn.place() != null) {
            from.and("(%1$s.submitted_at, %1$s.id) %2$s (:sent, :last)".formatted(table, turn.back() ? ">" : "<"))
                    .with("sent", Timestamp.from(turn.place().at()))
                    .with("last", turn.place().id());
        }
        String base = """
                select a.id, a.protocol, coalesce(e.title, a.title) as title, a.organisation_name, a.call_id, a.state,
                  a.state_since, a.submitted_at, coalesce(e.requested, a.requested) as requested,
                  c.account_id as caseworker""" + FROM;
        String found = few
                ? "with few as materialized (" + base + where.sql() + ") select * from few where " + from.sql()
                : base + from.sql();
        return jdbc.sql(found
                        + " order by %1$s.submitted_at %2$s, %1$s.id %2$s limit %3$d"
                                .formatted(table, turn.back() ? "asc" : "desc", size + 1))
                .params(where.values())
                .params(from.values())
                .query(DeskQueries::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("protocol"),
                row.getString("title"),
                row.getString("organisation_name"),
                row.getObject("call_id", UUID.class),
                ApplicationState.valueOf(row.getString("state")),
                row.getTimestamp("state_since").toInstant(),
                row.getTimestamp("submitted_at").toInstant(),
                Euro.of(row.getBigDecimal("requested")),
                row.getObject("caseworker", UUID.class));
    }
}
