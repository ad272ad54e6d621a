package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.domain.StoredFile;
import it.cooperazionedigitale.documents.domain.StoredFiles;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.SealedThings;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    private static final String SEALED = "documents.quarantine.sealed";

    private final StoredFiles files;
    private final OrganisationDirectory organisations;
    private final JdbcClient jdbc;
    private final List<SealedThings> seals;

    QuarantineQueries(
            StoredFiles files, OrganisationDirectory organisations, JdbcClient jdbc, List<SealedThings> seals) {
        this.files = files;
        this.organisations = organisations;
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /**
     * A refused file.
     *
     * @param file the file
     * @param organisation whose it is
     * @param sealed whether it belongs to something sealed: then neither its name nor its body is told
     * @param checkedAt when it was refused
     * @param detail what the check said, in its own words
     */
    public record Refused(
            FileSummary file,
            String organisation,
            boolean sealed,
            Instant checkedAt,
            @Nullable String detail) {

        /** What it was called; of a sealed thing only that it is sealed. */
        public String name() {
            return sealed ? SEALED : file.name();
        }
    }

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
        Set<UUID> sealed = sealed(found);
        return found.stream()
                .map(file -> {
                    boolean hidden = sealed.contains(file.subjectId());
                    return new Refused(
                            FileQueries.summary(file),
                            hidden ? SEALED : names.getOrDefault(file.organisationId(), ""),
                            hidden,
                            Objects.requireNonNull(file.checkedAt()),
                            hidden ? null : file.findingDetail());
                })
                .toList();
    }

    private Set<UUID> sealed(List<StoredFile> found) {
        Set<UUID> subjects = found.stream()
                .map(StoredFile::subjectId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return SealedThings.among(subjects, seals);
    }

    /** How many files lie there because their content is no longer what was checked. */
    public long changed(Viewer viewer) {
        return jdbc.sql("select count(*) from documents.file where state = 'REFUSED' and finding = 'CHANGED'")
                .query(Long.class)
                .single();
    }

    /** How much waits. */
    public Queue queue(Viewer viewer) {
        return jdbc.sql("""
                select (select count(*) from documents.inspection) as waiting,
                  (select count(*) from documents.inspection where waits_for = 'SCANNER') as for_scanner,
                  (select count(*) from documents.file where state = 'REFUSED') as refused""").query(Queue.class).single();
    }
}
