package it.cooperazionedigitale.documents.check;

import it.cooperazionedigitale.documents.FileKind;
import it.cooperazionedigitale.documents.check.inspection.Report;
import it.cooperazionedigitale.documents.domain.FileName;
import it.cooperazionedigitale.documents.domain.ReadingCopy;
import it.cooperazionedigitale.documents.domain.StoredFile;
import it.cooperazionedigitale.documents.store.Discards;
import it.cooperazionedigitale.documents.store.FileStore;
import it.cooperazionedigitale.documents.usecase.Fingerprint;
import it.cooperazionedigitale.shared.Ids;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a check takes out of the store and what it puts in. */
@Component
class Contents {

    private final FileStore store;
    private final Discards discards;

    Contents(FileStore store, Discards discards) {
        this.store = store;
        this.discards = discards;
    }

    /** The store is there and says that the content is not. */
    static final class Gone extends Exception {
        private static final long serialVersionUID = 1L;

        Gone(IOException cause) {
            super("the store has no such content", cause);
        }
    }

    void fetch(StoredFile file, Path place) throws IOException, Gone {
        try (InputStream content = opened(file)) {
            Files.copy(content, place);
        }
    }

    private InputStream opened(StoredFile file) throws IOException, Gone {
        try {
            return store.open(file.contentKey());
        } catch (FileNotFoundException | NoSuchFileException gone) {
            throw new Gone(gone);
        }
    }

    /** Stores what readers get; it goes again by itself if no verdict keeps it. */
    ReadingCopy copy(StoredFile file, Report report, Path copy) throws IOException {
        FileKind kind = Objects.requireNonNull(report.copyKind());
        UUID key = Ids.next();
        discards.announce(key);
        try (InputStream content = Files.newInputStream(copy)) {
            store.write(key, content, Long.MAX_VALUE);
        }
        try (InputStream content = Files.newInputStream(copy)) {
            String name = file.kind() == FileKind.P7M ? FileName.inside(file.name(), kind) : file.name();
            return new ReadingCopy(key, name, kind, Files.size(copy), Fingerprint.of(content));
        }
    }

    /** No verdict has kept it. */
    void forget(ReadingCopy copy) {
        discards.forget(copy.key());
    }
}
