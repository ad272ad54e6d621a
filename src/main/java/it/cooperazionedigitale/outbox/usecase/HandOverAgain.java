package it.cooperazionedigitale.outbox.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator has an event that was laid aside handed to its listener once more, after what stood in the way was mended. */
@Service
public class HandOverAgain {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    HandOverAgain(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** It is due at the next resubmission, with all its attempts before it; a second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void handOver(UUID event, Viewer viewer) {
        List<String> listeners = jdbc.sql("""
                with back as (delete from public.event_publication_given_up where id = ? returning *)
                insert into public.event_publication (id, listener_id, event_type, serialized_event, publication_date,
                  status, completion_attempts)
                select id, listener_id, event_type, serialized_event, publication_date, 'FAILED', 0 from back
                returning listener_id""").param(event).query(String.class).list();
        if (listeners.isEmpty()) {
            requireKnown(event);
            return;
        }
        audit.record(viewer, "event.handedOver", "event", event, null, Map.of("listener", listeners.get(0)));
    }

    private void requireKnown(UUID event) {
        boolean known = jdbc.sql("""
                select exists (select 1 from public.event_publication where id = :id)
                  or exists (select 1 from public.event_publication_archive where id = :id)""").param("id", event).query(Boolean.class).single();
        if (!known) {
            throw new NotFound();
        }
    }
}
