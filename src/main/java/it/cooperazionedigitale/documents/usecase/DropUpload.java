package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.documents.domain.Upload;
import it.cooperazionedigitale.documents.domain.Uploads;
import it.cooperazionedigitale.documents.store.Discards;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody chooses another file: what came of the first one goes. */
@Service
public class DropUpload {

    private final Uploads uploads;
    private final Discards discards;
    private final DayShare share;

    DropUpload(Uploads uploads, Discards discards, DayShare share) {
        this.uploads = uploads;
        this.discards = discards;
        this.share = share;
    }

    /** Forgets the upload and its bytes; one that has become a file stays. What has travelled counts for the day all the same. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public void drop(UUID id, Viewer viewer) {
        Upload upload = uploads.hold(id, viewer.id()).orElseThrow(NotFound::new);
        if (upload.fileId() != null) {
            return;
        }
        uploads.delete(upload);
        share.giveBack(viewer.id(), upload.size() - upload.received());
        discards.discard(id);
    }
}
