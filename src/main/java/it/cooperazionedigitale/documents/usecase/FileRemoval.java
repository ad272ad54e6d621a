package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.documents.domain.ReadingCopy;
import it.cooperazionedigitale.documents.domain.StoredFile;
import it.cooperazionedigitale.documents.domain.StoredFiles;
import it.cooperazionedigitale.documents.store.FileStore;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes contents away for good: the row stays and tells that the file was there, the bytes go once that is committed. */
@Component
class FileRemoval {

    private static final Logger LOG = LoggerFactory.getLogger(FileRemoval.class);

    private final StoredFiles files;
    private final Allowances allowances;
    private final FileStore store;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final TransactionTemplate afterwards;
    private final Clock clock;

    FileRemoval(
            StoredFiles files,
            Allowances allowances,
            FileStore store,
            AuditTrail audit,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.files = files;
        this.allowances = allowances;
        this.store = store;
        this.audit = audit;
        this.jdbc = jdbc;
        this.afterwards = new TransactionTemplate(transactions);
        this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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
                afterCommit(file);
            }
        }
    }

    private boolean held(UUID id) {
        return jdbc.sql("select count(*) from documents.hold where file_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void afterCommit(StoredFile file) {
        UUID content = file.contentKey();
        ReadingCopy reading = file.reading();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                delete(content);
                if (reading != null) {
                    delete(reading.key());
                }
            }
        });
    }

    private void delete(UUID key) {
        afterwards.executeWithoutResult(status -> {
            try {
                store.delete(key);
            } catch (IOException failure) {
                LOG.warn("The content {} of a removed file is still there.", key, failure);
            }
        });
    }
}
