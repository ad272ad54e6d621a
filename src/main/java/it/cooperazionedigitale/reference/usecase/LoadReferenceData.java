package it.cooperazionedigitale.reference.usecase;

import it.cooperazionedigitale.reference.domain.BrokenReferenceFile;
import it.cooperazionedigitale.reference.domain.Dataset;
import it.cooperazionedigitale.reference.domain.Datasets;
import it.cooperazionedigitale.reference.domain.TableRows;
import it.cooperazionedigitale.reference.usecase.ReferenceFiles.Found;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the reference data before anything uses them: a dataset whose files have not changed is left alone, a changed one is
 * replaced in one transaction, a broken one is refused and the data loaded before stay.
 */
@Service
@Order(10)
@Unguarded("called by the start of the portal, before anybody can sign in")
class LoadReferenceData implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(LoadReferenceData.class);

    private final ReferenceFiles files;
    private final ReferenceTables tables;
    private final SmallLists lists;
    private final TransactionTemplate transaction;

    LoadReferenceData(ReferenceFiles files, ReferenceTables tables, SmallLists lists, TransactionTemplate transaction) {
        this.files = files;
        this.tables = tables;
        this.lists = lists;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (files.folderMissing()) {
            log.error("portal.reference.dir: there is no folder {}; the portal's own files are used", files.folder());
        }
        Datasets.ALL.forEach(this::load);
        lists.forget();
    }

    private void load(Dataset dataset) {
        try {
            load(dataset, files.inForce(dataset));
        } catch (BrokenReferenceFile e) {
            refuse(dataset, e.getMessage());
        } catch (DataIntegrityViolationException e) {
            refuse(dataset, e.getMostSpecificCause().getMessage());
        }
    }

    private void refuse(Dataset dataset, @Nullable String why) {
        log.error("Reference data {} refused, the data loaded before stay: {}", dataset.name(), why);
        if (!tables.holdAny(dataset)) {
            load(dataset, files.bundled(dataset));
        }
    }

    private void load(Dataset dataset, Found found) {
        String sha256 = found.sha256();
        if (tables.hold(dataset, sha256)) {
            return;
        }
        long start = System.nanoTime();
        List<TableRows> rows = dataset.read(found.files());
        transaction.executeWithoutResult(status -> {
            tables.lock(dataset);
            if (!tables.hold(dataset, sha256)) {
                tables.write(dataset, rows, sha256, found.source());
            }
        });
        log.info(
                "Reference data {}: {} rows from {} in {} ms",
                dataset.name(),
                rows.get(0).rows().size(),
                found.source(),
                (System.nanoTime() - start) / 1_000_000);
    }
}
