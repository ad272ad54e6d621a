package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.applications.ApplicationCourse;
import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.projects.domain.Award;
import it.cooperazionedigitale.projects.domain.AwardState;
import it.cooperazionedigitale.projects.domain.Awards;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The legal representative gives the contribution up, so that others can have it. */
@Service
public class WaiveAward {

    private final Awards awards;
    private final ApplicationCourse course;
    private final AuditTrail audit;
    private final Clock clock;

    WaiveAward(Awards awards, ApplicationCourse course, AuditTrail audit, Clock clock) {
        this.awards = awards;
        this.course = course;
        this.audit = audit;
        this.clock = clock;
    }

    /** Waives with a reason; a second time changes nothing. */
    @Transactional
    @PreAuthorize("@projectsRules.mayAnswerAward(#applicationId, #viewer)")
    public void waive(UUID applicationId, String reason, Viewer viewer) {
        Award award = awards.hold(applicationId).orElseThrow(NotFound::new);
        AwardState from = award.state();
        if (award.waive(reason, clock.instant())) {
            awards.save(award);
            course.move(applicationId, ApplicationFact.WAIVED, reason, viewer);
            audit.record(
                    viewer, "award.waived", "award", award.id(), reason, Changes.of("awardState", from, award.state()));
        }
    }
}
