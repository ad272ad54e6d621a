package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.documents.domain.Upload;
import it.cooperazionedigitale.documents.domain.Uploads;
import it.cooperazionedigitale.documents.store.FileStore;
import it.cooperazionedigitale.shared.Unguarded;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes what was begun and never became a file. */
@Component
public class ForgetUploads {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetUploads.class);
    private static final Duration KEPT = Duration.ofHours(24);

    private final Uploads uploads;
    private final FileStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ForgetUploads(Uploads uploads, FileStore store, TransactionTemplate transaction, Clock clock) {
        this.uploads = uploads;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Forgets uploads that nobody has touched for a day; their contents go first, so that none is left without a row. */
    @Scheduled(fixedDelayString = "${portal.files.tidy-up:PT30M}", initialDelayString = "PT3M")
    @Unguarded("the portal tidies up after a day, by its own clock")
    public int forget() {
        List<Upload> lying = uploads.leftLying(clock.instant().minus(KEPT));
        int forgotten = 0;
        for (Upload upload : lying) {
            try {
                store.delete(upload.id());
                transaction.executeWithoutResult(status -> uploads.delete(upload));
                forgotten++;
            } catch (IOException | org.springframework.dao.DataAccessException failure) {
                LOG.warn("An unfinished upload could not be removed and will be tried again: {}", upload.id(), failure);
            }
        }
        return forgotten;
    }
}
