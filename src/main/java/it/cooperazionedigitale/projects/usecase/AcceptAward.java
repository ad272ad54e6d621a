package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.applications.ApplicationCourse;
import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.projects.domain.Award;
import it.cooperazionedigitale.projects.domain.AwardState;
import it.cooperazionedigitale.projects.domain.Awards;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The legal representative accepts the contribution: the project exists from that moment. */
@Service
public class AcceptAward {

    private final Awards awards;
    private final ApplicationCourse course;
    private final ProjectFoundation foundation;
    private final AuditTrail audit;
    private final Clock clock;

    AcceptAward(Awards awards, ApplicationCourse course, ProjectFoundation foundation, AuditTrail audit, Clock clock) {
        this.awards = awards;
        this.course = course;
        this.foundation = foundation;
        this.audit = audit;
        this.clock = clock;
    }

    /** Accepts within the term; a second time gives the same project. */
    @Transactional
    @PreAuthorize("@projectsRules.mayAnswerAward(#applicationId, #viewer)")
    public UUID accept(UUID applicationId, boolean termsTicked, Viewer viewer) {
        Award award = awards.hold(applicationId).orElseThrow(NotFound::new);
        if (!termsTicked) {
            throw new Refusal("projects.refusal.terms");
        }
        Instant now = clock.instant();
        AwardState from = award.state();
        if (!award.accept(now)) {
            return foundation.of(applicationId);
        }
        awards.save(award);
        course.move(applicationId, ApplicationFact.ACCEPTED, null, viewer);
        Project project = foundation.found(award, now);
        audit.record(
                viewer,
                "award.accepted",
                "award",
                award.id(),
                null,
                Changes.of("awardState", from, award.state()).with("project", project.id()));
        audit.record(
                viewer,
                "project.founded",
                "project",
                project.id(),
                null,
                Map.of("granted", project.grant().due().amount()));
        return project.id();
    }
}
