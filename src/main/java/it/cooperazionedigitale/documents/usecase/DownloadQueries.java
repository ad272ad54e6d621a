package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.documents.FileKind;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.domain.ReadingCopy;
import it.cooperazionedigitale.documents.domain.StoredFile;
import it.cooperazionedigitale.documents.domain.StoredFiles;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.DocumentGate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody may download. */
@Service
@Transactional(readOnly = true)
@Unguarded("answers only for members of the owning body and for whom a gate opens")
public class DownloadQueries {

    private final StoredFiles files;
    private final List<DocumentGate> gates;

    DownloadQueries(StoredFiles files, List<DocumentGate> gates) {
        this.files = files;
        this.gates = gates;
    }

    /**
     * Something to hand out.
     *
     * @param file the file
     * @param key where its content is kept
     * @param name what it is called
     * @param kind what it is
     * @param size its bytes
     * @param sha256 the fingerprint of its bytes
     */
    public record Download(UUID file, UUID key, String name, FileKind kind, long size, String sha256) {}

    /** What readers get: the document itself, without its envelope. */
    public Download reading(UUID id, Viewer viewer) {
        StoredFile file = clean(id, viewer);
        ReadingCopy copy = file.reading();
        return copy == null
                ? asSent(file)
                : new Download(file.id(), copy.key(), copy.name(), copy.kind(), copy.size(), copy.sha256());
    }

    /** The signed envelope as it was sent. */
    public Download envelope(UUID id, Viewer viewer) {
        StoredFile file = clean(id, viewer);
        if (file.kind() != FileKind.P7M) {
            throw new NotFound();
        }
        return asSent(file);
    }

    private StoredFile clean(UUID id, Viewer viewer) {
        StoredFile file =
                files.findById(id).filter(found -> mayRead(found, viewer)).orElseThrow(NotFound::new);
        if (file.state() == FileState.REMOVED) {
            throw new NotFound();
        }
        if (file.state() != FileState.CLEAN) {
            throw new Refusal(
                    file.state() == FileState.PENDING ? "documents.refusal.pending" : "documents.refusal.refused");
        }
        return file;
    }

    private boolean mayRead(StoredFile file, Viewer viewer) {
        DocumentGate.Question question =
                new DocumentGate.Question(file.id(), file.purpose(), file.organisationId(), file.subjectId());
        return viewer.mayIn(file.organisationId(), TeamRole.VIEWER)
                || gates.stream().anyMatch(gate -> gate.opens(question, viewer));
    }

    private static Download asSent(StoredFile file) {
        return new Download(file.id(), file.contentKey(), file.name(), file.kind(), file.size(), file.sha256());
    }
}
