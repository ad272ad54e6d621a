package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.documents.FileChecked;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.domain.ReadingCopy;
import it.cooperazionedigitale.documents.domain.StoredFile;
import it.cooperazionedigitale.documents.domain.StoredFiles;
import it.cooperazionedigitale.documents.domain.Verdict;
import it.cooperazionedigitale.documents.store.Discards;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A check has come to its end. */
@Service
public class RecordVerdict {

    private final StoredFiles files;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Discards discards;
    private final JdbcClient jdbc;
    private final Clock clock;

    RecordVerdict(
            StoredFiles files,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Discards discards,
            JdbcClient jdbc,
            Clock clock) {
        this.files = files;
        this.audit = audit;
        this.events = events;
        this.discards = discards;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the verdict, if the file is still this checker's: false for one who took so long that another has it. */
    @Transactional
    @Unguarded("called by the check of files only, which acts for the portal itself")
    public boolean record(UUID id, Timestamp claim, Verdict verdict) {
        int mine = jdbc.sql("delete from documents.inspection where file_id = ? and claimed_until = ?")
                .params(id, claim)
                .update();
        if (mine == 0) {
            return false;
        }
        StoredFile file = files.hold(id).orElseThrow(NotFound::new);
        settle(file, verdict);
        FileState from = file.state();
        file.judge(verdict, clock.instant());
        files.save(file);
        audit.record(
                Viewer.system(),
                verdict.finding() == null ? "file.clean" : "file.refused",
                "file",
                id,
                null,
                verdict.finding() == null
                        ? Changes.of("fileState", from, file.state()).with("scanned", verdict.scanned())
                        : Changes.of("fileState", from, file.state()).with("finding", verdict.finding()));
        events.publishEvent(new FileChecked(id, file.organisationId(), file.purpose(), file.subjectId(), file.state()));
        return true;
    }

    /** The copy for reading stays; of a photograph the original, which tells where it was taken, goes. */
    private void settle(StoredFile file, Verdict verdict) {
        ReadingCopy reading = verdict.reading();
        if (reading != null && !discards.keep(reading.key())) {
            throw new IllegalStateException("the copy of " + file.id() + " is gone");
        }
        if (reading != null && file.kind().picture()) {
            discards.discard(file.contentKey());
        }
    }
}
