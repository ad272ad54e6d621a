package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.domain.StoredFile;
import it.cooperazionedigitale.documents.domain.StoredFiles;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lies in quarantine, and what still waits for its check. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("#viewer.has('ADMIN')")
public class QuarantineQueries {

    private final StoredFiles files;
    private final OrganisationDirectory organisations;
    private final JdbcClient jdbc;

    QuarantineQueries(StoredFiles files, OrganisationDirectory organisations, JdbcClient jdbc) {
        this.files = files;
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    /**
     * A refused file.
     *
     * @param file the file
     * @param organisation whose it is
     * @param checkedAt when it was refused
     * @param detail what the check said, in its own words
     */
    public record Refused(
            FileSummary file,
            String organisation,
            Instant checkedAt,
            @Nullable String detail) {}

    /**
     * The queue.
     *
     * @param waiting files without verdict
     * @param forScanner those that wait because the virus scanner does not answer
     * @param refused files in quarantine
     */
    public record Queue(long waiting, long forScanner, long refused) {}

    /** Some refused files, newest first. */
    public List<Refused> refused(int from, int most, Viewer viewer) {
        return withNames(files.refused(from, most));
    }

    /** One refused file. */
    public Refused one(UUID id, Viewer viewer) {
        return withNames(files.findById(id)
                        .filter(file -> file.state() == FileState.REFUSED)
                        .map(List::of)
                        .orElseThrow(NotFound::new))
                .get(0);
    }

    private List<Refused> withNames(List<StoredFile> found) {
        Map<UUID, String> names =
                organisations
                        .findAll(found.stream().map(StoredFile::organisationId).collect(Collectors.toSet()))
                        .values()
                        .stream()
                        .collect(Collectors.toMap(OrganisationSummary::id, OrganisationSummary::name));
        return found.stream()
                .map(file -> new Refused(
                        FileQueries.summary(file),
                        names.getOrDefault(file.organisationId(), ""),
                        Objects.requireNonNull(file.checkedAt()),
                        file.findingDetail()))
                .toList();
    }

    /** How much waits. */
    public Queue queue(Viewer viewer) {
        return jdbc.sql("""
                select (select count(*) from documents.inspection) as waiting,
                  (select count(*) from documents.inspection where waits_for = 'SCANNER') as for_scanner,
                  (select count(*) from documents.file where state = 'REFUSED') as refused""").query(Queue.class).single();
    }
}
