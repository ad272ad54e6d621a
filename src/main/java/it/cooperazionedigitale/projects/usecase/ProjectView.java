package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.calls.Payment;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.EngagementState;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.LettersToCome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A whole project to read: its home shows it to the body, the firm and the programme, each with what it may do.
 *
 * @param id the project
 * @param applicationId the application
 * @param callId the call
 * @param code the protocol number
 * @param slug its public address
 * @param title its title
 * @param organisationName the body
 * @param regionName its region
 * @param state where it stands
 * @param mayWork whether the viewer drafts for the body
 * @param maySign whether the viewer is its legal representative
 * @param awarded the contribution of the award
 * @param granted the contribution as it stands
 * @param settled whether it was settled by the final report
 * @param payments how the contribution as it stands is paid
 * @param plannedCost the whole cost as applied for
 * @param people people reached, as declared so far
 * @param months longest duration
 * @param earliestStart the day from which it may start
 * @param startedOn when the work began
 * @param endsOn its last day
 * @param closedAt when it was closed
 * @param firm the firm asked, if any
 * @param reports the progress reports in order
 * @param finalReport the final report, if begun
 * @param revocation a revocation proposed, if any
 * @param history what happened, oldest first
 * @param letters who is written to when the programme moves it
 */
public record ProjectView(
        UUID id,
        UUID applicationId,
        UUID callId,
        String code,
        String slug,
        String title,
        String organisationName,
        String regionName,
        ProjectState state,
        boolean mayWork,
        boolean maySign,
        Euro awarded,
        Euro granted,
        boolean settled,
        List<Payment> payments,
        Euro plannedCost,
        int people,
        int months,
        LocalDate earliestStart,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endsOn,
        @Nullable Instant closedAt,
        @Nullable Firm firm,
        List<ReportView> reports,
        @Nullable FinalReportView finalReport,
        @Nullable Revocation revocation,
        List<AuditLine> history,
        LettersToCome.Readers letters) {

    /**
     * A firm asked to do the work.
     *
     * @param id the firm
     * @param name its name
     * @param state its answer
     * @param reason why it declined
     * @param at when it was asked or answered
     */
    public record Firm(
            UUID id,
            String name,
            EngagementState state,
            @Nullable String reason,
            Instant at) {}

    /**
     * A proposal to take the contribution back.
     *
     * @param reason why
     * @param at when
     */
    public record Revocation(String reason, Instant at) {}

    /** Whether the body still owes a progress report. */
    public boolean owesReports() {
        return reports.stream().anyMatch(ReportView::owed);
    }

    /** The progress report with a number. */
    public ReportView report(int number) {
        return report(report -> report.number() == number);
    }

    /** The progress report with an id. */
    public ReportView report(UUID report) {
        return report(known -> known.id().equals(report));
    }

    private ReportView report(Predicate<ReportView> wanted) {
        return reports.stream().filter(wanted).findFirst().orElseThrow(NotFound::new);
    }

    static ProjectView of(
            Project project,
            List<Payment> payments,
            List<ReportView> reports,
            @Nullable FinalReportView finalReport,
            List<AuditLine> history,
            LettersToCome.Readers letters,
            Viewer viewer) {
        return new ProjectView(
                project.id(),
                project.applicationId(),
                project.callId(),
                project.code(),
                project.slug(),
                project.title(),
                project.beneficiary().organisationName(),
                project.beneficiary().regionName(),
                project.state(),
                viewer.mayIn(project.organisationId(), TeamRole.EDITOR),
                viewer.mayIn(project.organisationId(), TeamRole.OWNER),
                project.grant().awarded(),
                project.grant().due(),
                project.grant().isSettled(),
                payments,
                project.grant().plannedCost(),
                project.grant().people(),
                project.schedule().months(),
                project.schedule().earliestStart(),
                project.schedule().startedOn(),
                project.schedule().endsOn(),
                project.closedAt(),
                project.engagement()
                        .map(firm -> new Firm(
                                firm.transformerId(), firm.transformerName(), firm.state(), firm.reason(), firm.at()))
                        .orElse(null),
                reports,
                finalReport,
                project.revocation()
                        .map(proposal -> new Revocation(proposal.reason(), proposal.at()))
                        .orElse(null),
                history,
                letters);
    }
}
