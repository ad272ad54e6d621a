package it.cooperazionedigitale.outbox.usecase;

import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person has read one of the own notices. That is nobody else's business: no line is written of it. */
@Service
public class ReadNotice {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadNotice(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Marks it, once and for all, and says where it leads. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public Optional<String> read(UUID notice, Viewer viewer) {
        return jdbc.sql("""
                update outbox.notice set read_at = coalesce(read_at, ?) where id = ? and account_id = ?
                returning coalesce(path, '')""")
                .params(Timestamp.from(clock.instant()), notice, viewer.id())
                .query(String.class)
                .optional()
                .map(path -> Optional.of(path).filter(known -> !known.isEmpty()))
                .orElseThrow(NotFound::new);
    }
}
