package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.documents.Filing;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.SentAnswers;
import it.cooperazionedigitale.projects.domain.SentReport;
import it.cooperazionedigitale.projects.domain.SentReports;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saves the last page of a report and seals the whole; the project's row is held by whoever calls. */
@Component
class ReportSending {

    private static final String HOLDER = "report";

    private final ReportPapers papers;
    private final ReportWriting writing;
    private final SentReports sent;
    private final FormLibrary forms;
    private final Filing filing;
    private final AuditTrail audit;
    private final Clock clock;

    ReportSending(
            ReportPapers papers,
            ReportWriting writing,
            SentReports sent,
            FormLibrary forms,
            Filing filing,
            AuditTrail audit,
            Clock clock) {
        this.papers = papers;
        this.writing = writing;
        this.sent = sent;
        this.forms = forms;
        this.filing = filing;
        this.audit = audit;
        this.clock = clock;
    }

    Paper paper(ReportKind kind, Project project, @Nullable UUID questionnaire) {
        return papers.of(kind, project.callId(), questionnaire);
    }

    /** Saves a page and says what is missing on it, files that wait too; what is missing elsewhere is refused when it is sealed. */
    ReportOutcome write(Paper paper, Project project, Written written, Viewer viewer) {
        ReportOutcome outcome = writing.write(paper, project, written, true, viewer);
        return outcome.done()
                ? outcome.lacking(papers.missing(papers.asked(paper)).stream()
                        .filter(answer -> written.shows(answer.sectionId()))
                        .map(MissingAnswer::problem)
                        .toList())
                : outcome;
    }

    /** Writes down that a page was saved though it could not be sent. */
    ReportOutcome saved(ReportOutcome outcome, String act, UUID project, Viewer viewer) {
        if (outcome.changed()) {
            audit.record(viewer, act, "project", project, null, Map.of());
        }
        return outcome;
    }

    /** Seals what is saved, complete: answers nobody is asked for are left out, files stay as they are. */
    void seal(Paper paper, Viewer viewer) {
        AskedForm asked = papers.asked(paper);
        forms.files(asked).forEach(file -> filing.hold(file, HOLDER, paper.questionnaireId()));
        if (!papers.missing(asked).isEmpty()) {
            throw new Refusal("projects.refusal.reportIncomplete");
        }
        UUID questionnaire = paper.questionnaireId();
        int earlier = sent.findFirstByQuestionnaireIdOrderByNumberDesc(questionnaire)
                .map(SentReport::number)
                .orElse(0);
        SentAnswers answers = new SentAnswers(paper.form().id(), sections(asked));
        sent.save(SentReport.after(earlier, questionnaire, answers, viewer.accountId(), clock.instant()));
    }

    private static Map<String, Map<String, Object>> sections(AskedForm asked) {
        Map<String, Map<String, Object>> sections = new TreeMap<>();
        asked.sections().forEach(section -> sections.put(section.id(), answers(section, asked.answers())));
        return sections;
    }

    private static Map<String, Object> answers(FormSection section, Map<String, Object> all) {
        Map<String, Object> answers = new TreeMap<>(all);
        List<String> ids = section.questions().stream().map(Question::id).toList();
        answers.keySet().retainAll(ids);
        return answers;
    }
}
