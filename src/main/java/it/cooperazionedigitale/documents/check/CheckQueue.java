package it.cooperazionedigitale.documents.check;

import it.cooperazionedigitale.documents.domain.StoredFile;
import it.cooperazionedigitale.documents.domain.StoredFiles;
import it.cooperazionedigitale.shared.NotFound;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who checks which file: a row a file, claimed by one instance for some minutes. If that instance dies, another one takes
 * over. Time here is the database's, so that instances agree and a moved clock of a developer does no harm.
 */
@Component
class CheckQueue {

    /** How often a file is tried that breaks the workshop. */
    static final int ATTEMPTS = 3;

    private final JdbcClient jdbc;
    private final StoredFiles files;

    CheckQueue(JdbcClient jdbc, StoredFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /**
     * A file taken for checking.
     *
     * @param file the file
     * @param attempts how often it has been taken
     * @param token until when it is taken: proves that it still is
     */
    record Claim(UUID file, int attempts, Timestamp token) {}

    @Transactional
    Optional<Claim> claim() {
        return jdbc.sql("""
                update documents.inspection set claimed_until = clock_timestamp() + interval '5 minutes', attempts = attempts + 1
                where file_id = (
                  select file_id from documents.inspection
                  where next_try <= now() and (claimed_until is null or claimed_until < now())
                  order by next_try, file_id limit 1 for update skip locked)
                returning file_id, attempts, claimed_until""")
                .query((row, n) -> new Claim(row.getObject(1, UUID.class), row.getInt(2), row.getTimestamp(3)))
                .optional();
    }

    @Transactional(readOnly = true)
    boolean empty() {
        return jdbc.sql("select not exists (select 1 from documents.inspection)")
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    StoredFile file(Claim claim) {
        return files.findById(claim.file()).orElseThrow(NotFound::new);
    }

    /** Later again: what it waits for is no fault of the file, so the waiting is short and without end. */
    @Transactional
    void postpone(Claim claim, String waitsFor) {
        jdbc.sql("""
                update documents.inspection set claimed_until = null, waits_for = ?,
                  next_try = now() + least(attempts, 10) * interval '3 seconds'
                where file_id = ? and claimed_until = ?""").params(waitsFor, claim.file(), claim.token()).update();
    }
}
