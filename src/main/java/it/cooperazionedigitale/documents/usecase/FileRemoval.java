package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.domain.ReadingCopy;
import it.cooperazionedigitale.documents.domain.StoredFile;
import it.cooperazionedigitale.documents.domain.StoredFiles;
import it.cooperazionedigitale.documents.store.Discards;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes contents away for good: the row stays and tells that the file was there, the bytes go once that is committed. */
@Component
class FileRemoval {

    private final StoredFiles files;
    private final Allowances allowances;
    private final Discards discards;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    FileRemoval(
            StoredFiles files,
            Allowances allowances,
            Discards discards,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.files = files;
        this.allowances = allowances;
        this.discards = discards;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void remove(Collection<UUID> ids, @Nullable String reason, Viewer viewer) {
        for (UUID id : ids) {
            StoredFile file = files.hold(id).orElseThrow(NotFound::new);
            if (held(id)) {
                throw new Refusal("documents.refusal.held");
            }
            if (file.remove(clock.instant())) {
                allowances.giveBack(file.organisationId(), file.size());
                audit.record(
                        viewer,
                        "file.removed",
                        "file",
                        id,
                        reason,
                        Map.of("purpose", file.purpose(), "sha256", file.sha256()));
                discards.discard(file.contentKey());
                ReadingCopy reading = file.reading();
                if (reading != null) {
                    discards.discard(reading.key());
                }
            }
        }
    }

    /** Takes away one file that nobody needs any more; one that is held stays, and one that is being checked until it was. */
    void discard(UUID id, Viewer viewer) {
        StoredFile file = files.hold(id).orElseThrow(NotFound::new);
        if (file.state() != FileState.PENDING && !held(id)) {
            remove(List.of(id), null, viewer);
        }
    }

    private boolean held(UUID id) {
        return jdbc.sql("select count(*) from documents.hold where file_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
