package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.domain.StoredFile;
import it.cooperazionedigitale.documents.domain.StoredFiles;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator has a refused file looked at once more, after the scanner has learned better for instance. */
@Service
public class CheckAgain {

    private final StoredFiles files;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    CheckAgain(StoredFiles files, AuditTrail audit, JdbcClient jdbc) {
        this.files = files;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** Back into the queue; a file that waits already goes on waiting. No administrator can declare a file clean. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void check(UUID id, String reason, Viewer viewer) {
        if (reason.isBlank()) {
            throw new Refusal("site.reason.missing");
        }
        StoredFile file = files.hold(id).orElseThrow(NotFound::new);
        if (file.state() == FileState.PENDING) {
            return;
        }
        FileState from = file.state();
        file.lookAgain();
        files.save(file);
        jdbc.sql("insert into documents.inspection (file_id, next_try) values (?, now())")
                .param(id)
                .update();
        audit.record(viewer, "file.checkAgain", "file", id, reason, Changes.of("fileState", from, file.state()));
    }
}
