package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.SentFilter.Care;
import it.cooperazionedigitale.applications.usecase.SentTurn.Place;
import it.cooperazionedigitale.applications.usecase.SentTurn.Way;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private static final String FROM = " from applications.application a"
            + " left join applications.search_entry e on e.application_id = a.id"
            + " left join applications.caseworker c on c.application_id = a.id where ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final LikeWords likeWords;
    private final Hits hits;
    private final CallSeals seals;

    DeskQueries(JdbcClient jdbc, Clock clock, LikeWords likeWords, Hits hits, CallSeals seals) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.likeWords = likeWords;
        this.hits = hits;
        this.seals = seals;
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
        return text(filter).wordless();
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

    private Page list(SentFilter filter, SentTurn turn, int size, int most, Viewer viewer) {
        planForTheseValues();
        SearchText text = text(filter);
        Where where = where(filter, viewer);
        if (!text.typed()) {
            return page(where, turn, size, most, null, List.of());
        }
        for (Way way : text.wordless() ? Set.<Way>of() : ways(turn)) {
            List<String> words = way == Way.LIKE ? likeWords.of(text.words()) : text.words();
            Where found = where.copy();
            if (way == Way.PROTOCOL) {
                found.and("a.protocol in (:protocols)", "protocols", text.protocols());
            } else {
                found.and(
                        "e.words @@ applications.searched(cast(:words as text[]), " + (way == Way.BEGINNINGS)
                                + ", true)",
                        "words",
                        words.toArray(String[]::new));
            }
            boolean pointless =
                    way == Way.PROTOCOL ? text.protocols().isEmpty() : way == Way.LIKE && words.equals(text.words());
            Page page = pointless ? nothing() : page(found, turn, size, most, way, words);
            if (!page.rows().isEmpty()) {
                return page;
            }
        }
        return nothing();
    }

    /** Rare and common words need different plans: one plan for all of them reads every application that has a common word. */
    private void planForTheseValues() {
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
    }

    private static Set<Way> ways(SentTurn turn) {
        return turn.way() == null ? EnumSet.allOf(Way.class) : EnumSet.of(turn.way());
    }

    private SearchText text(SentFilter filter) {
        return SearchText.of(
                filter.text(), ItalianFormats.dayOf(clock.instant()).getYear());
    }

    private static Page nothing() {
        return new Page(List.of(), false, false, 0, null, Map.of());
    }

    private static @Nullable UUID caseworker(SentFilter filter, Viewer viewer) {
        return filter.care() == Care.MINE ? viewer.id() : filter.caseworker();
    }

    private Where where(SentFilter filter, Viewer viewer) {
        Where seen = Where.seenBy(viewer, seals.calls());
        return (filter.care() == Care.NOBODYS ? seen.and("c.account_id is null") : seen)
                .and("a.call_id = :call", "call", filter.callId())
                .and(
                        "a.state = :state",
                        "state",
                        filter.state() == null ? null : filter.state().name())
                .and("a.hub_id = :chosenHub", "chosenHub", filter.hubId())
                .and("a.region_code = :region", "region", filter.region())
                .and("c.account_id = :caseworker", "caseworker", caseworker(filter, viewer))
                .and(
                        "e.priorities @> array[cast(:priority as text)]",
                        "priority",
                        filter.priority() == null ? null : filter.priority().name())
                .and(
                        "a.state_since < :since",
                        "since",
                        filter.days() == null
                                ? null
                                : Timestamp.from(clock.instant().minus(Duration.ofDays(filter.days()))))
                .and(
                        "e.requested >= :atLeast",
                        "atLeast",
                        filter.atLeast() == null ? null : filter.atLeast().amount())
                .and(
                        "e.requested <= :atMost",
                        "atMost",
                        filter.atMost() == null ? null : filter.atMost().amount());
    }

    private Page page(Where where, SentTurn turn, int size, int most, @Nullable Way way, List<String> words) {
        int count = count(where, most);
        List<Row> rows = count == 0 ? List.of() : rows(where, turn, size, count <= COUNTED);
        boolean more = rows.size() > size;
        List<Row> shown = new ArrayList<>(more ? rows.subList(0, size) : rows);
        if (turn.back()) {
            Collections.reverse(shown);
        }
        return new Page(
                shown,
                turn.back() ? more : turn.place() != null,
                turn.back() || more,
                count,
                way,
                way == null || way == Way.PROTOCOL || size > PAGE
                        ? Map.of()
                        : hits.of(shown.stream().map(Row::id).toList(), words, way == Way.BEGINNINGS));
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

    private int count(Where where, int most) {
        return jdbc.sql("select count(*) from (select 1" + FROM + where.sql() + " limit " + (most + 1) + ") counted")
                .params(where.values())
                .query(Integer.class)
                .single();
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
