package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The views somebody finds at the desk: their own and the shared ones. */
@Service
@Transactional(readOnly = true)
@Unguarded("one's own and what is shared; a view holds filters, never applications")
public class ViewQueries {

    private static final int MOST = 60;

    private final JdbcClient jdbc;

    ViewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A view.
     *
     * @param filters as they stand in the address
     * @param own whether it is the viewer's
     * @param starts whether the viewer's list opens with it
     */
    public record View(UUID id, String name, String filters, boolean own, boolean shared, boolean starts) {}

    /** One's own first, each by name. */
    public List<View> seenBy(Viewer viewer) {
        return jdbc.sql("""
                select id, name, filters, owner_id = :me as own, shared, starts and owner_id = :me as starts
                from applications.saved_view where owner_id = :me or shared
                order by owner_id = :me desc, lower(name), id limit""" + " " + MOST)
                .param("me", viewer.id())
                .query(View.class)
                .list();
    }

    /** One of one's own. */
    public View own(UUID id, Viewer viewer) {
        return seenBy(viewer).stream()
                .filter(view -> view.own() && view.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
