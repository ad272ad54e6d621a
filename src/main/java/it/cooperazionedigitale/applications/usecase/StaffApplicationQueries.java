package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether one of the programme's people may see an application: those sent, each within their own part; drafts never. */
@Service
@Transactional(readOnly = true)
@Unguarded("the viewer's part of the programme stands in every where clause")
public class StaffApplicationQueries {

    private final JdbcClient jdbc;

    StaffApplicationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Finds nothing unless the viewer may see the application. */
    public void require(UUID id, Viewer viewer) {
        if (!isVisible(id, viewer)) {
            throw new NotFound();
        }
    }

    /** Whether the viewer may see the application. */
    public boolean isVisible(UUID id, Viewer viewer) {
        Where where = Where.seenBy(viewer).and("a.id = :id", "id", id);
        return jdbc.sql("select a.id from applications.application a where " + where.sql())
                .params(where.values())
                .query(UUID.class)
                .optional()
                .isPresent();
    }
}
