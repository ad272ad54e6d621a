package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.documents.FileChecked;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.Finding;
import it.cooperazionedigitale.documents.domain.StoredFile;
import it.cooperazionedigitale.documents.domain.StoredFiles;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever reads a content that is no longer what was checked puts the file into quarantine. */
@Service
public class QuarantineChanged {

    private final StoredFiles files;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuarantineChanged(StoredFiles files, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Puts it there; twice is once. */
    @Transactional
    @Unguarded("called where contents are read, which acts for the portal itself")
    public void quarantine(UUID id) {
        StoredFile file = files.hold(id).orElseThrow(NotFound::new);
        FileState from = file.state();
        if (!file.foundChanged(clock.instant())) {
            return;
        }
        files.save(file);
        audit.record(
                Viewer.system(),
                "file.refused",
                "file",
                id,
                null,
                Changes.of("fileState", from, file.state()).with("finding", Finding.CHANGED));
        events.publishEvent(new FileChecked(id, file.organisationId(), file.purpose(), file.subjectId(), file.state()));
    }
}
