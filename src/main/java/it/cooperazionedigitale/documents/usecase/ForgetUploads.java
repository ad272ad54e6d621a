package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.documents.domain.Upload;
import it.cooperazionedigitale.documents.domain.Uploads;
import it.cooperazionedigitale.documents.store.Discards;
import it.cooperazionedigitale.shared.Unguarded;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes what was begun and never became a file. */
@Component
public class ForgetUploads {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetUploads.class);
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

    /** Forgets uploads that nobody has touched for a day, with their contents. */
    @Scheduled(fixedDelayString = "${portal.files.tidy-up:PT30M}", initialDelayString = "PT3M")
    @Unguarded("the portal tidies up after a day, by its own clock")
    public int forget() {
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
