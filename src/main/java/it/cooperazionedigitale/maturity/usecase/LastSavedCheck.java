package it.cooperazionedigitale.maturity.usecase;

import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.SavedWork;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells when answers to a check under way were last saved for a body. */
@Service
class LastSavedCheck implements SavedWork {

    private final JdbcClient jdbc;

    LastSavedCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    @Unguarded("an instant only, asked for somebody whose session has run out")
    public Optional<Instant> lastSaved(UUID organisation) {
        return jdbc.sql("""
                        select max(s.saved_at) from maturity.dimension_answers s
                        join maturity.assessment a on a.id = s.assessment_id
                        where a.organisation_id = ? and a.completed_at is null""").param(organisation).query(Timestamp.class).list().stream()
                .filter(Objects::nonNull)
                .map(Timestamp::toInstant)
                .findFirst();
    }
}
