package it.cooperazionedigitale.maturity.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.maturity.domain.MaturityAssessment;
import it.cooperazionedigitale.maturity.domain.MaturityAssessments;
import it.cooperazionedigitale.maturity.domain.MaturityQuestions;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the team begins a check of the body's digital maturity. */
@Service
public class BeginAssessment {

    private final MaturityAssessments assessments;
    private final MaturityQuestions questionnaires;
    private final OrganisationDirectory organisations;
    private final AuditTrail audit;
    private final Clock clock;

    BeginAssessment(
            MaturityAssessments assessments,
            MaturityQuestions questionnaires,
            OrganisationDirectory organisations,
            AuditTrail audit,
            Clock clock) {
        this.assessments = assessments;
        this.questionnaires = questionnaires;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new check, or the one the body has under way: two who begin at once answer the same one.
     *
     * @param returnTo the application's page from which it was begun, to lead back to it; null for none
     */
    @Transactional
    @PreAuthorize("@maturityRules.mayBegin(#viewer)")
    public UUID begin(@Nullable String returnTo, Viewer viewer) {
        UUID body = Objects.requireNonNull(viewer.organisationId());
        assessments.queue(body);
        MaturityAssessment assessment = assessments.underWay(body).orElseGet(() -> begun(body, viewer));
        if (returnTo != null) {
            assessment.returnTo(returnTo);
        }
        return assessments.save(assessment).id();
    }

    private MaturityAssessment begun(UUID body, Viewer viewer) {
        organisations.find(body).orElseThrow(NotFound::new);
        if (organisations.mergedInto(body).isPresent()) {
            throw new Refusal("maturity.refusal.bodyMerged");
        }
        MaturityAssessment assessment =
                MaturityAssessment.begin(body, questionnaires.current(), viewer, clock.instant());
        audit.record(
                viewer,
                "maturity.begun",
                "maturity",
                assessment.id(),
                null,
                Map.of("questionnaire", assessment.questionnaire()));
        return assessment;
    }
}
