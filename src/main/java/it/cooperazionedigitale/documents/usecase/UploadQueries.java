package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.documents.domain.Uploads;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a person's uploads have come. */
@Service
@Transactional(readOnly = true)
@Unguarded("looks among the viewer's own uploads only")
public class UploadQueries {

    private final Uploads uploads;

    UploadQueries(Uploads uploads) {
        this.uploads = uploads;
    }

    /** Where the next piece goes. */
    public UploadState state(UUID id, Viewer viewer) {
        return uploads.findByIdAndAccountId(id, viewer.id())
                .map(UploadState::of)
                .orElseThrow(NotFound::new);
    }
}
