package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.projects.domain.QuestionnaireSection;
import it.cooperazionedigitale.projects.domain.QuestionnaireSections;
import it.cooperazionedigitale.projects.domain.Questionnaires;
import it.cooperazionedigitale.projects.domain.SentAnswers;
import it.cooperazionedigitale.projects.domain.SentReport;
import it.cooperazionedigitale.projects.domain.SentReports;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what is written in a report and seals what is sent; the project's row is held by whoever calls. */
@Component
class ReportWriting {

    private final ReportPapers papers;
    private final Questionnaires questionnaires;
    private final QuestionnaireSections sections;
    private final SentReports sent;
    private final Clock clock;

    ReportWriting(
            ReportPapers papers,
            Questionnaires questionnaires,
            QuestionnaireSections sections,
            SentReports sent,
            Clock clock) {
        this.papers = papers;
        this.questionnaires = questionnaires;
        this.sections = sections;
        this.sent = sent;
        this.clock = clock;
    }

    Paper paper(ReportKind kind, UUID callId, @Nullable UUID questionnaireId) {
        return papers.of(kind, callId, questionnaireId);
    }

    /** Saves the sections of a page, all or none: not over a colleague's newer words, nor what has to be mended. */
    ReportOutcome write(Paper paper, UUID project, Written written, boolean complete, Viewer viewer) {
        if (written.form() != null && !written.form().equals(paper.form())) {
            return ReportOutcome.refused(List.of(), List.of(), true);
        }
        Map<String, Map<String, Object>> values = new LinkedHashMap<>();
        List<AnswerProblem> problems = new ArrayList<>();
        List<ReportOutcome.Theirs> theirs = new ArrayList<>();
        for (FormSection section : paper.sections()) {
            Integer shown = written.revisions().get(section.id());
            if (shown != null) {
                CheckedAnswers checked = papers.check(section, written.answers(), complete);
                problems.addAll(checked.problems());
                values.put(section.id(), checked.values());
                paper.given(section.id())
                        .filter(stored ->
                                stored.revision() != shown && !stored.values().equals(checked.values()))
                        .map(ReportWriting::theirs)
                        .ifPresent(theirs::add);
            }
        }
        return problems.isEmpty() && theirs.isEmpty()
                ? ReportOutcome.saved(save(paper, project, values, viewer))
                : ReportOutcome.refused(problems, theirs, false);
    }

    private boolean save(Paper paper, UUID project, Map<String, Map<String, Object>> values, Viewer viewer) {
        if (values.isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        questionnaires.save(paper.opened(project, now));
        boolean changed = false;
        for (Map.Entry<String, Map<String, Object>> section : values.entrySet()) {
            QuestionnaireSection stored = paper.section(section.getKey(), now);
            if (stored.revision() == 0 || !stored.values().equals(section.getValue())) {
                stored.save(section.getValue(), viewer, now);
                sections.save(stored);
                changed = true;
            }
        }
        return changed;
    }

    /** Seals what is saved, complete: answers nobody is asked for are left out. */
    void send(Paper paper, Viewer viewer) {
        if (!papers.missing(paper).isEmpty()) {
            throw new Refusal("projects.refusal.reportIncomplete");
        }
        Map<String, Map<String, Object>> answers = new TreeMap<>();
        paper.sections()
                .forEach(section ->
                        answers.put(section.id(), papers.toSend(paper, section).values()));
        UUID questionnaire = paper.questionnaireId();
        int earlier = sent.findFirstByQuestionnaireIdOrderByNumberDesc(questionnaire)
                .map(SentReport::number)
                .orElse(0);
        sent.save(SentReport.after(
                earlier, questionnaire, new SentAnswers(paper.form(), answers), viewer.accountId(), clock.instant()));
    }

    private static ReportOutcome.Theirs theirs(QuestionnaireSection stored) {
        return new ReportOutcome.Theirs(
                stored.sectionId(), stored.revision(), stored.savedBy(), stored.savedAt(), stored.values());
    }
}
