package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.documents.domain.Content;
import it.cooperazionedigitale.documents.domain.Upload;
import it.cooperazionedigitale.documents.domain.Uploads;
import it.cooperazionedigitale.documents.store.FileStore;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** All bytes are here: what they are and their fingerprint. Reading them is done before the transaction. */
@Service
public class CompleteUpload {

    private final Uploads uploads;
    private final FileStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CompleteUpload(Uploads uploads, FileStore store, TransactionTemplate transaction, Clock clock) {
        this.uploads = uploads;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Looks at the content; twice is once. */
    @PreAuthorize("#viewer.signedIn()")
    public UploadState complete(UUID id, Viewer viewer) {
        Upload upload = uploads.findByIdAndAccountId(id, viewer.id()).orElseThrow(NotFound::new);
        if (!upload.whole()) {
            throw new Refusal("documents.refusal.gap");
        }
        if (upload.sha256() != null) {
            return UploadState.of(upload);
        }
        Look look = look(id);
        return transaction.execute(status -> {
            Upload held = uploads.hold(id, viewer.id()).orElseThrow(NotFound::new);
            held.complete(look.fingerprint(), look.content(), clock.instant());
            return UploadState.of(held);
        });
    }

    private record Look(String fingerprint, Content content) {}

    private Look look(UUID id) {
        try {
            store.keep(id);
            byte[] head;
            try (InputStream content = store.open(id)) {
                head = content.readNBytes(Content.HEAD);
            }
            try (InputStream content = store.open(id)) {
                return new Look(Fingerprint.of(content), Content.of(head));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
