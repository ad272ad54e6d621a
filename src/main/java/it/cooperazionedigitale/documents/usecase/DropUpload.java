package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.documents.domain.Upload;
import it.cooperazionedigitale.documents.domain.Uploads;
import it.cooperazionedigitale.documents.store.FileStore;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody chooses another file: what came of the first one goes. */
@Service
public class DropUpload {

    private final Uploads uploads;
    private final FileStore store;

    DropUpload(Uploads uploads, FileStore store) {
        this.uploads = uploads;
        this.store = store;
    }

    /** Forgets the upload and its bytes; one that has become a file stays. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public void drop(UUID id, Viewer viewer) {
        Upload upload = uploads.hold(id, viewer.id()).orElseThrow(NotFound::new);
        if (upload.fileId() != null) {
            return;
        }
        uploads.delete(upload);
        try {
            store.delete(id);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
