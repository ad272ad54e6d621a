package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.projects.domain.SentReports;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reports ask and answer, to read and to write on. */
@Service
@Transactional(readOnly = true)
@Unguarded("asked for a project that was found for the viewer before")
public class ReportQueries {

    /** What the files among the answers are handed in for. */
    public static final String PURPOSE = "project.report";

    private final ReportPapers papers;
    private final SentReports sent;

    ReportQueries(ReportPapers papers, SentReports sent) {
        this.papers = papers;
        this.sent = sent;
    }

    /** A progress report of a project. */
    public ReportPaper progress(ProjectView project, ReportView report) {
        return paper(ReportKind.PROGRESS, project.callId(), report.questionnaireId(), report.owed());
    }

    /** The final report of a project. */
    public ReportPaper last(ProjectView project) {
        FinalReportView report = project.finalReport();
        return paper(
                ReportKind.FINAL,
                project.callId(),
                report == null ? null : report.questionnaireId(),
                report == null || report.owed());
    }

    private ReportPaper paper(ReportKind kind, UUID callId, @Nullable UUID questionnaireId, boolean owed) {
        Paper paper = papers.of(kind, callId, questionnaireId);
        AskedForm asked = papers.asked(paper);
        return ReportPaper.of(
                paper,
                asked,
                owed ? papers.missing(asked) : List.of(),
                questionnaireId == null
                        ? Optional.empty()
                        : sent.findFirstByQuestionnaireIdOrderByNumberDesc(questionnaireId));
    }
}
