package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.documents.domain.Upload;
import it.cooperazionedigitale.documents.domain.Uploads;
import it.cooperazionedigitale.documents.store.FileStore;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The next piece of an upload. The slow part, from the network into memory, is over when this begins. */
@Service
public class AppendPiece {

    private final Uploads uploads;
    private final FileStore store;
    private final Clock clock;

    AppendPiece(Uploads uploads, FileStore store, Clock clock) {
        this.uploads = uploads;
        this.store = store;
        this.clock = clock;
    }

    /** Stores what is new of the piece; one that is here already changes nothing, one with a gap before it is refused. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public UploadState append(UUID id, long start, byte[] piece, Viewer viewer) {
        Upload upload = uploads.hold(id, viewer.id()).orElseThrow(NotFound::new);
        int skip = upload.alreadyHere(start, piece.length);
        if (skip < piece.length) {
            try {
                store.write(id, upload.received(), piece, skip, piece.length - skip);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            upload.grow(piece.length - skip, clock.instant());
        }
        return UploadState.of(upload);
    }
}
