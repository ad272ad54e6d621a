package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationCourse;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.applications.ApplicationMoved;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.calls.CallCourse;
import it.cooperazionedigitale.evaluation.ApplicationAwarded;
import it.cooperazionedigitale.evaluation.ResolutionApproved;
import it.cooperazionedigitale.evaluation.domain.AwardLine;
import it.cooperazionedigitale.evaluation.domain.Ranking;
import it.cooperazionedigitale.evaluation.domain.RankingLine;
import it.cooperazionedigitale.evaluation.domain.Rankings;
import it.cooperazionedigitale.evaluation.domain.Resolution;
import it.cooperazionedigitale.evaluation.domain.Standing;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows when a resolution is approved: contributions are given, the others know, the call is resolved. */
@Component
class ApprovedResolution {

    private final Rankings rankings;
    private final ApplicationDirectory applications;
    private final ApplicationCourse course;
    private final CallCourse calls;
    private final OutcomeReasons reasons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApprovedResolution(
            Rankings rankings,
            ApplicationDirectory applications,
            ApplicationCourse course,
            CallCourse calls,
            OutcomeReasons reasons,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rankings = rankings;
        this.applications = applications;
        this.course = course;
        this.calls = calls;
        this.reasons = reasons;
        this.events = events;
        this.clock = clock;
    }

    /** Gives the contributions; an application that left meanwhile gets none. The reserve stays as it is. */
    void follow(Resolution resolution, Viewer viewer) {
        Instant now = clock.instant();
        Ranking ranking = rankings.findById(resolution.rankingId()).orElseThrow(NotFound::new);
        Map<UUID, ApplicationSummary> states = applications.findAll(
                ranking.lines().stream().map(RankingLine::applicationId).toList());
        for (AwardLine award : resolution.awards()) {
            if (gives(award, states)) {
                course.move(award.applicationId(), ApplicationFact.AWARDED, null, viewer);
                events.publishEvent(new ApplicationAwarded(
                        award.applicationId(),
                        resolution.callId(),
                        award.organisationId(),
                        resolution.id(),
                        Euro.of(award.amount()),
                        now));
            }
        }
        for (RankingLine line : ranking.lines(Standing.BELOW_THRESHOLD)) {
            if (turnsDown(line, states)) {
                String why = reasons.belowThreshold(line, ranking.threshold());
                course.move(line.applicationId(), ApplicationFact.NOT_AWARDED, why, viewer);
            }
        }
        calls.resolved(resolution.callId(), viewer);
        events.publishEvent(new ResolutionApproved(resolution.id(), resolution.callId(), now));
    }

    /** What its approval would move, supposed by the same rules that then move it. */
    static List<ApplicationMoved> supposed(
            Resolution resolution, Ranking ranking, Map<UUID, ApplicationSummary> states) {
        return Stream.concat(
                        resolution.awards().stream()
                                .filter(award -> gives(award, states))
                                .map(award -> ApplicationMoved.supposed(
                                        states.get(award.applicationId()), ApplicationState.AWARDED)),
                        ranking.lines(Standing.BELOW_THRESHOLD).stream()
                                .filter(line -> turnsDown(line, states))
                                .map(line -> ApplicationMoved.supposed(
                                        states.get(line.applicationId()), ApplicationState.NOT_AWARDED)))
                .toList();
    }

    private static boolean gives(AwardLine award, Map<UUID, ApplicationSummary> states) {
        return states.get(award.applicationId()).state() == ApplicationState.RANKED_FUNDED;
    }

    private static boolean turnsDown(RankingLine line, Map<UUID, ApplicationSummary> states) {
        return states.get(line.applicationId()).state() == ApplicationState.BELOW_THRESHOLD;
    }
}
