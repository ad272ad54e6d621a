package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.applications.ApplicationCourse;
import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.projects.domain.Award;
import it.cooperazionedigitale.projects.domain.AwardState;
import it.cooperazionedigitale.projects.domain.Awards;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An award nobody accepted in time falls away. */
@Service
public class LapseAward {

    private final Awards awards;
    private final ApplicationCourse course;
    private final AuditTrail audit;
    private final Clock clock;

    LapseAward(Awards awards, ApplicationCourse course, AuditTrail audit, Clock clock) {
        this.awards = awards;
        this.course = course;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets the award lapse once its term has passed; a second time changes nothing. */
    @Transactional
    @PreAuthorize("@projectsRules.mayLapse(#viewer)")
    public void lapse(UUID applicationId, Viewer viewer) {
        Award award = awards.hold(applicationId).orElseThrow(NotFound::new);
        AwardState from = award.state();
        if (award.lapse(clock.instant())) {
            awards.save(award);
            String reason = "Termine per accettare: " + ItalianFormats.moment(award.acceptBy(), Locale.ITALIAN);
            course.move(applicationId, ApplicationFact.LAPSED, reason, viewer);
            audit.record(
                    viewer, "award.lapsed", "award", award.id(), reason, Changes.of("awardState", from, award.state()));
        }
    }
}
