package it.cooperazionedigitale.documents.store;

import it.cooperazionedigitale.site.TimedJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Deletes the contents that should have gone and did not, for their store was away or the portal stopped. */
@Component
class DeleteContents implements TimedJob {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Discards discards;

    DeleteContents(Discards discards) {
        this.discards = discards;
    }

    @Override
    public String name() {
        return "documents-contents";
    }

    @Override
    public String words() {
        return "documents.job.contents";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    @Override
    public int run() {
        return discards.empty();
    }
}
