package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.Reminder;
import it.cooperazionedigitale.site.Reminding;
import it.cooperazionedigitale.site.TimedJob;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the team of an old draft that it ends in thirty days, once; a letter that leaves late moves the end. */
@Component
@Unguarded("a job of the portal, no person calls it")
class TellOfDraftEnds implements TimedJob {

    private static final Duration PAUSE = Duration.ofHours(6);

    private final OldDrafts drafts;
    private final Reminding reminding;
    private final Clock clock;

    TellOfDraftEnds(OldDrafts drafts, Reminding reminding, Clock clock) {
        this.drafts = drafts;
        this.reminding = reminding;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "applications-draft-ends";
    }

    @Override
    public String words() {
        return "applications.job.draftEnds";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    @Override
    @Transactional
    public int run() {
        Instant now = clock.instant();
        Instant end = now.plus(OldDrafts.NOTICE);
        List<OldDrafts.Draft> untold = drafts.untold(now);
        untold.forEach(draft -> {
            reminding.remind(List.of(new Reminder(
                    "remindDraftEnd",
                    draft.id().toString(),
                    Reminder.Readers.TEAM,
                    draft.organisationId(),
                    null,
                    "/coop/domande/" + draft.id(),
                    end,
                    List.of(drafts.call(draft), end))));
            drafts.told(draft.id(), now);
        });
        return untold.size();
    }
}
