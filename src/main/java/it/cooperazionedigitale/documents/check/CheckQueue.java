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

    /** How often a file may break the workshop off. */
    static final int BREAKS = 3;

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
     * @param breaks how often it has broken the workshop off
     * @param old whether it has waited for more than a day
     * @param token until when it is taken: proves that it still is
     */
    record Claim(UUID file, int breaks, boolean old, Timestamp token) {}

    /** The file that has waited longest. The others of who sent it wait behind those of everybody else. */
    @Transactional
    Optional<Claim> claim() {
        Optional<Claim> taken = take();
        taken.ifPresent(claim -> jdbc.sql("""
                update documents.inspection set next_try = now()
                where file_id in (
                  select waiting.file_id from documents.inspection waiting
                  join documents.file other on other.id = waiting.file_id
                  join documents.file taken on taken.sent_by = other.sent_by and taken.id = ?
                  where waiting.claimed_until is null and waiting.next_try <= now() and other.id <> taken.id
                  for update of waiting skip locked)""").param(claim.file()).update());
        return taken;
    }

    private Optional<Claim> take() {
        return jdbc.sql("""
                update documents.inspection set claimed_until = clock_timestamp() + interval '5 minutes', attempts = attempts + 1
                where file_id = (
                  select file_id from documents.inspection
                  where next_try <= now() and (claimed_until is null or claimed_until < now())
                  order by next_try, file_id limit 1 for update skip locked)
                returning file_id, breaks, since < now() - interval '1 day', claimed_until""")
                .query((row, n) ->
                        new Claim(row.getObject(1, UUID.class), row.getInt(2), row.getBoolean(3), row.getTimestamp(4)))
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

    /** Later again, each time after a longer while: it may have been the machine all the same. */
    @Transactional
    void broke(Claim claim) {
        jdbc.sql("""
                update documents.inspection set claimed_until = null, waits_for = 'WORKSHOP', breaks = breaks + 1,
                  next_try = now() + (breaks + 1) * (breaks + 1) * interval '30 seconds'
                where file_id = ? and claimed_until = ?""").params(claim.file(), claim.token()).update();
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
