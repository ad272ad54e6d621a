package it.cooperazionedigitale.outbox.usecase;

import it.cooperazionedigitale.shared.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own notices: first those not read yet, each time the newest first. */
@Service
@Transactional(readOnly = true)
public class NoticeQueries {

    private static final String COLUMNS =
            "select id, title, text, path, created_at, read_at is not null as read from outbox.notice";

    private final JdbcClient jdbc;

    NoticeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One notice.
     *
     * @param id the notice
     * @param title what it is about
     * @param text what it says
     * @param path where it leads in the portal, if anywhere
     * @param at when it was written
     * @param read whether the person has read it
     */
    public record Notice(
            UUID id, String title, String text, @Nullable String path, Instant at, boolean read) {}

    /**
     * Where a page of notices ended.
     *
     * @param read among those read already
     * @param at when its last notice was written
     * @param id its last notice
     */
    public record Place(boolean read, Instant at, UUID id) {}

    /** The notices after a place, or from the beginning: at most so many. */
    @PreAuthorize("#viewer.signedIn()")
    public List<Notice> after(@Nullable Place place, int most, Viewer viewer) {
        List<Notice> notices = new ArrayList<>();
        if (place == null || !place.read()) {
            notices.addAll(some("read_at is null", place, most, viewer));
        }
        if (notices.size() < most) {
            Place within = place != null && place.read() ? place : null;
            notices.addAll(some("read_at is not null", within, most - notices.size(), viewer));
        }
        return notices;
    }

    /** How many are not read. */
    @PreAuthorize("#viewer.signedIn()")
    public int unread(Viewer viewer) {
        return jdbc.sql("select count(*) from outbox.notice where account_id = ? and read_at is null")
                .param(viewer.id())
                .query(Integer.class)
                .single();
    }

    private List<Notice> some(String which, @Nullable Place place, int most, Viewer viewer) {
        String from = place == null ? "" : " and (created_at, id) < (:at, :id)";
        JdbcClient.StatementSpec query = jdbc.sql(COLUMNS + " where account_id = :me and " + which + from
                        + " order by created_at desc, id desc limit :most")
                .param("me", viewer.id())
                .param("most", most);
        if (place != null) {
            query = query.param("at", Timestamp.from(place.at())).param("id", place.id());
        }
        return query.query(NoticeQueries::notice).list();
    }

    private static Notice notice(ResultSet row, int n) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("text"),
                row.getString("path"),
                row.getTimestamp("created_at").toInstant(),
                row.getBoolean("read"));
    }
}
