package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.documents.domain.Upload;
import it.cooperazionedigitale.documents.domain.Uploads;
import it.cooperazionedigitale.documents.store.Discards;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.TimedJob;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes what was begun and never became a file. */
@Component
@Unguarded("a job of the portal, no person calls it")
class ForgetUploads implements TimedJob {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetUploads.class);
    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final Duration KEPT = Duration.ofHours(24);

    private final Uploads uploads;
    private final Discards discards;
    private final DayShare share;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ForgetUploads(Uploads uploads, Discards discards, DayShare share, TransactionTemplate transaction, Clock clock) {
        this.uploads = uploads;
        this.discards = discards;
        this.share = share;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "documents-uploads";
    }

    @Override
    public String words() {
        return "documents.job.uploads";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    @Override
    public int run() {
        Instant before = clock.instant().minus(KEPT);
        int forgotten = 0;
        for (Upload upload : uploads.leftLying(before)) {
            try {
                forgotten += transaction.execute(status -> forget(upload.id(), before)) ? 1 : 0;
            } catch (DataAccessException failure) {
                LOG.warn("An unfinished upload could not be removed and will be tried again: {}", upload.id(), failure);
            }
        }
        transaction.executeWithoutResult(status -> share.forgetOldDays());
        return forgotten;
    }

    /** Somebody may have gone on with it, or handed it in, since the list was read. */
    private boolean forget(UUID id, Instant before) {
        return uploads.holdLying(id, before)
                .map(upload -> {
                    uploads.delete(upload);
                    discards.discard(id);
                    return true;
                })
                .orElse(false);
    }
}
