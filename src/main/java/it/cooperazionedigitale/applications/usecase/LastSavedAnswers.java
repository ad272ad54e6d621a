package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.SavedWork;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells when answers were last saved for a body. */
@Service
class LastSavedAnswers implements SavedWork {

    private final JdbcClient jdbc;

    LastSavedAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    @Unguarded("an instant only, asked for somebody whose session has run out")
    public Optional<Instant> lastSaved(UUID organisation) {
        return jdbc.sql("""
                        select max(s.saved_at) from applications.section_answers s
                        join applications.application a on a.id = s.application_id
                        where a.organisation_id = ? and a.state = 'DRAFT'""").param(organisation).query(Timestamp.class).list().stream()
                .filter(java.util.Objects::nonNull)
                .map(Timestamp::toInstant)
                .findFirst();
    }
}
