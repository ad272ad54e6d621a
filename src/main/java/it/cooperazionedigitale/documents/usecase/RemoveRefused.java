package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.domain.StoredFile;
import it.cooperazionedigitale.documents.domain.StoredFiles;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator removes a file from quarantine for good, and says why. */
@Service
public class RemoveRefused {

    private final StoredFiles files;
    private final FileRemoval removal;

    RemoveRefused(StoredFiles files, FileRemoval removal) {
        this.files = files;
        this.removal = removal;
    }

    /** Its content goes; twice is once. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void remove(UUID id, String reason, Viewer viewer) {
        if (reason.isBlank()) {
            throw new Refusal("site.reason.missing");
        }
        StoredFile file = files.findById(id).orElseThrow(NotFound::new);
        if (file.state() == FileState.REMOVED) {
            return;
        }
        if (file.state() != FileState.REFUSED) {
            throw new Refusal("documents.refusal.notInQuarantine");
        }
        removal.remove(List.of(id), reason, viewer);
    }
}
