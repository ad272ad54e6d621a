package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.documents.Sent;
import it.cooperazionedigitale.documents.Slot;
import it.cooperazionedigitale.documents.domain.Uploads;
import it.cooperazionedigitale.documents.store.FileStore;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.shared.Viewer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/** What a form brought: a plain file is streamed into the store, an upload in pieces is there already. */
@Service
public class ReceiveFile {

    private final StartUpload starting;
    private final CompleteUpload completing;
    private final Uploads uploads;
    private final FileStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReceiveFile(
            StartUpload starting,
            CompleteUpload completing,
            Uploads uploads,
            FileStore store,
            TransactionTemplate transaction,
            Clock clock) {
        this.starting = starting;
        this.completing = completing;
        this.uploads = uploads;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Takes it in whole. A file that travels with the form wins over an upload that was made before. */
    @PreAuthorize("#viewer.signedIn()")
    public UUID receive(Sent sent, Viewer viewer) {
        MultipartFile file = sent.chosen();
        if (file == null) {
            UUID upload = upload(sent.getUpload());
            completing.complete(upload, viewer);
            return upload;
        }
        UUID upload = starting.start(file.getOriginalFilename(), file.getSize(), viewer)
                .id();
        try (InputStream content = file.getInputStream()) {
            long written = store.write(upload, content, Slot.MOST);
            transaction.executeWithoutResult(status ->
                    uploads.hold(upload, viewer.id()).orElseThrow(NotFound::new).grow((int) written, clock.instant()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        completing.complete(upload, viewer);
        return upload;
    }

    private static UUID upload(String id) {
        UUID upload = Typed.id(id);
        if (upload == null) {
            throw new Refusal("documents.refusal.nothing");
        }
        return upload;
    }
}
