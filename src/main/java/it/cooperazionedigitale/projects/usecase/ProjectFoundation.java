package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationDossier;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.projects.AwardAccepted;
import it.cooperazionedigitale.projects.domain.Award;
import it.cooperazionedigitale.projects.domain.Charter;
import it.cooperazionedigitale.projects.domain.ProgressReport;
import it.cooperazionedigitale.projects.domain.ProgressReports;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.projects.domain.ReportPlan;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.transformers.TransformerDirectory;
import it.cooperazionedigitale.transformers.TransformerState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a project out of an accepted award: what stood in the application and in the call, the reports planned, the firm named. */
@Component
class ProjectFoundation {

    private final Projects projects;
    private final ProgressReports reports;
    private final ApplicationDirectory applications;
    private final CallDirectory calls;
    private final OrganisationDirectory organisations;
    private final TransformerDirectory transformers;
    private final ApplicationEventPublisher events;

    ProjectFoundation(
            Projects projects,
            ProgressReports reports,
            ApplicationDirectory applications,
            CallDirectory calls,
            OrganisationDirectory organisations,
            TransformerDirectory transformers,
            ApplicationEventPublisher events) {
        this.projects = projects;
        this.reports = reports;
        this.applications = applications;
        this.calls = calls;
        this.organisations = organisations;
        this.transformers = transformers;
        this.events = events;
    }

    UUID of(UUID applicationId) {
        return projects.findByApplicationId(applicationId).map(Project::id).orElseThrow(NotFound::new);
    }

    Project found(Award award, Instant now) {
        ApplicationDossier dossier = applications.dossier(award.applicationId()).orElseThrow(NotFound::new);
        ApplicationSummary application = dossier.summary();
        CallRules rules = calls.find(award.callId()).orElseThrow(NotFound::new).rules();
        OrganisationSummary body = organisations.find(award.organisationId()).orElseThrow(NotFound::new);
        Project project = Project.found(new Charter(
                award.applicationId(),
                award.id(),
                award.callId(),
                body.id(),
                body.name(),
                application.hubId(),
                application.regionCode(),
                body.regionName(),
                award.code(),
                award.title(),
                application.totalCost(),
                award.amount(),
                dossier.people() != null ? dossier.people() : body.counts().people(),
                rules.projectMonths(),
                award.approvedAt(),
                now));
        UUID named = application.transformerId();
        if (named != null && !named.equals(body.id())) {
            transformers
                    .find(named)
                    .filter(firm -> firm.state() == TransformerState.ACCREDITED)
                    .ifPresent(firm -> project.engage(named, firm.name(), now));
        }
        projects.save(project);
        List<Integer> months = ReportPlan.months(rules.projectMonths(), rules.reportEveryMonths());
        for (int n = 1; n <= months.size(); n++) {
            reports.save(ProgressReport.plan(project.id(), n, months.get(n - 1)));
        }
        events.publishEvent(
                new AwardAccepted(project.id(), award.applicationId(), award.callId(), body.id(), award.amount(), now));
        return project;
    }
}
