package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.documents.domain.FileSignature;
import it.cooperazionedigitale.documents.domain.ReadingCopy;
import it.cooperazionedigitale.documents.domain.StoredFile;
import it.cooperazionedigitale.documents.domain.StoredFiles;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may know of files. */
@Service
@Transactional(readOnly = true)
@Unguarded("asked by modules that have said who may; contents are not among the answers")
class FileQueries implements Files {

    private final StoredFiles files;

    FileQueries(StoredFiles files) {
        this.files = files;
    }

    @Override
    public Optional<FileSummary> find(UUID file) {
        return files.findById(file).map(FileQueries::summary);
    }

    @Override
    public Map<UUID, FileSummary> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : files.findByIdIn(ids).stream()
                        .map(FileQueries::summary)
                        .collect(Collectors.toMap(FileSummary::id, summary -> summary));
    }

    @Override
    public List<FileSummary> of(UUID subject) {
        return files.hanging(subject, FileState.REMOVED).stream()
                .map(FileQueries::summary)
                .toList();
    }

    @Override
    public String subjectOf(String file) {
        return "(select hanging.subject_id from documents.file hanging where hanging.id = " + file + ")";
    }

    static FileSummary summary(StoredFile file) {
        ReadingCopy reading = file.reading();
        return new FileSummary(
                file.id(),
                file.organisationId(),
                file.purpose(),
                file.subjectId(),
                file.name(),
                file.kind(),
                file.size(),
                file.sha256(),
                file.state(),
                file.finding(),
                file.sentBy(),
                file.sentAt(),
                file.scanned(),
                reading == null ? null : reading.kind(),
                file.signatures().stream().map(FileSignature::summary).toList());
    }
}
