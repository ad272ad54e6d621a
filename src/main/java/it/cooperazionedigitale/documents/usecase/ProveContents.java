package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.documents.ContentProof;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.domain.ReadingCopy;
import it.cooperazionedigitale.documents.domain.StoredFile;
import it.cooperazionedigitale.documents.domain.StoredFiles;
import it.cooperazionedigitale.documents.store.FileStore;
import it.cooperazionedigitale.shared.Unguarded;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Works the fingerprints of checked files out once more; a store that does not answer makes nobody late. */
@Service
@Unguarded("asked by modules that have said who may; contents are not among the answers")
class ProveContents implements ContentProof {

    private static final Logger LOG = LoggerFactory.getLogger(ProveContents.class);

    private final StoredFiles files;
    private final FileStore store;
    private final QuarantineChanged quarantine;
    private final TransactionTemplate reading;

    ProveContents(StoredFiles files, FileStore store, QuarantineChanged quarantine, TransactionTemplate reading) {
        this.files = files;
        this.store = store;
        this.quarantine = quarantine;
        this.reading = reading;
    }

    private record Kept(FileSummary file, UUID key, String sha256) {

        /** Of a picture only the copy for readers is kept. */
        static Kept of(StoredFile file) {
            ReadingCopy copy = file.reading();
            return copy != null && file.kind().picture()
                    ? new Kept(FileQueries.summary(file), copy.key(), copy.sha256())
                    : new Kept(FileQueries.summary(file), file.contentKey(), file.sha256());
        }
    }

    @Override
    public List<FileSummary> changed(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Kept> clean = reading.execute(status -> files.findByIdIn(ids).stream()
                .filter(file -> file.state() == FileState.CLEAN)
                .map(Kept::of)
                .toList());
        List<FileSummary> changed =
                clean.stream().filter(this::differs).map(Kept::file).toList();
        changed.forEach(file -> quarantine.quarantine(file.id()));
        return changed;
    }

    private boolean differs(Kept kept) {
        try (InputStream content = store.open(kept.key())) {
            return !Fingerprint.of(content).equals(kept.sha256());
        } catch (IOException | RuntimeException unread) {
            LOG.warn(
                    "the content of file {} could not be read to prove it",
                    kept.file().id(),
                    unread);
            return false;
        }
    }
}
