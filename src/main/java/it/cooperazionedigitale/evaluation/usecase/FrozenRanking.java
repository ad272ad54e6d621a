package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationCourse;
import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.calls.CallCourse;
import it.cooperazionedigitale.evaluation.RankingFrozen;
import it.cooperazionedigitale.evaluation.domain.Ranking;
import it.cooperazionedigitale.evaluation.domain.RankingLine;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows when a ranking is frozen: applications and call move along. */
@Component
class FrozenRanking {

    private final ApplicationCourse applications;
    private final CallCourse calls;
    private final OutcomeReasons reasons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FrozenRanking(
            ApplicationCourse applications,
            CallCourse calls,
            OutcomeReasons reasons,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.reasons = reasons;
        this.events = events;
        this.clock = clock;
    }

    /** Moves what the ranking moves. */
    void follow(Ranking ranking, Viewer viewer) {
        for (RankingLine line : ranking.lines()) {
            switch (line.standing()) {
                case FUNDED -> applications.move(line.applicationId(), ApplicationFact.RANKED_FUNDED, null, viewer);
                case RESERVE -> applications.move(line.applicationId(), ApplicationFact.RANKED_RESERVE, null, viewer);
                case BELOW_THRESHOLD ->
                    applications.move(
                            line.applicationId(),
                            ApplicationFact.FELL_BELOW_THRESHOLD,
                            reasons.belowThreshold(line, ranking.threshold()),
                            viewer);
            }
        }
        calls.ranked(ranking.callId(), viewer);
        events.publishEvent(new RankingFrozen(ranking.callId(), ranking.id(), clock.instant()));
    }
}
