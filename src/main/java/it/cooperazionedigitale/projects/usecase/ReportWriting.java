package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.documents.FileOwner;
import it.cooperazionedigitale.documents.Slot;
import it.cooperazionedigitale.forms.AnswerFiles;
import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.QuestionnaireSection;
import it.cooperazionedigitale.projects.domain.QuestionnaireSections;
import it.cooperazionedigitale.projects.domain.Questionnaires;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps what is written in a report; the project's row is held by whoever calls. */
@Component
class ReportWriting {

    private static final Slot SLOT = AnswerFiles.slot(ReportQueries.PURPOSE);

    private final Questionnaires questionnaires;
    private final QuestionnaireSections sections;
    private final FormLibrary forms;
    private final AnswerFiles files;
    private final Clock clock;

    ReportWriting(
            Questionnaires questionnaires,
            QuestionnaireSections sections,
            FormLibrary forms,
            AnswerFiles files,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.sections = sections;
        this.forms = forms;
        this.files = files;
        this.clock = clock;
    }

    /** Saves the sections of a page, all or none: not over a colleague's newer words, nor what has to be mended before it is kept or sent. */
    ReportOutcome write(Paper paper, Project project, Written written, boolean sends, Viewer viewer) {
        if (written.form() != null && !written.form().equals(paper.form().id())) {
            return ReportOutcome.refused(List.of(), List.of(), true);
        }
        Map<String, Object> all = new HashMap<>(paper.all());
        Map<FormSection, Map<String, Object>> values = new LinkedHashMap<>();
        List<AnswerProblem> problems = new ArrayList<>();
        List<ReportOutcome.Theirs> theirs = new ArrayList<>();
        for (FormSection section : paper.form().sections()) {
            if (written.shows(section.id())) {
                if (forms.asked(paper.form(), all).section(section.id()).isEmpty()) {
                    throw new Refusal("projects.refusal.partNotAsked");
                }
                CheckedAnswers checked = forms.check(paper.form(), section.id(), all, written.answers());
                Map<String, Object> known = files.known(section, checked.values(), viewer);
                problems.addAll(checked.problems());
                values.put(section, known);
                section.questions().forEach(question -> all.remove(question.id()));
                all.putAll(known);
                paper.given(section.id())
                        .filter(stored ->
                                stored.revision() != written.revisions().get(section.id())
                                        && !stored.values().equals(known))
                        .map(ReportOutcome.Theirs::of)
                        .ifPresent(theirs::add);
            }
        }
        if (sends) {
            problems.addAll(lacking(forms.asked(paper.form(), all), values.keySet(), problems));
        }
        return problems.isEmpty() && theirs.isEmpty()
                ? ReportOutcome.saved(save(paper, project, values, viewer))
                : ReportOutcome.refused(problems, theirs, false);
    }

    /** What is not answered on a page; of files it is said once they are filed. */
    private List<AnswerProblem> lacking(AskedForm asked, Set<FormSection> page, List<AnswerProblem> known) {
        Set<String> told = known.stream().map(AnswerProblem::question).collect(Collectors.toSet());
        Set<String> here = page.stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.type() != QuestionType.FILE)
                .map(Question::id)
                .filter(id -> !told.contains(id))
                .collect(Collectors.toSet());
        return forms.lacking(asked).stream()
                .filter(problem -> here.contains(problem.question()))
                .toList();
    }

    private boolean save(Paper paper, Project project, Map<FormSection, Map<String, Object>> values, Viewer viewer) {
        if (values.isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        questionnaires.save(paper.opened(project.id(), now));
        boolean changed = false;
        for (Map.Entry<FormSection, Map<String, Object>> answers : values.entrySet()) {
            QuestionnaireSection stored = paper.section(answers.getKey().id(), now);
            if (stored.revision() == 0 || !stored.values().equals(answers.getValue())) {
                keep(answers.getKey(), stored, answers.getValue(), project, now, viewer);
                changed = true;
            }
        }
        return changed;
    }

    private void keep(
            FormSection section,
            QuestionnaireSection stored,
            Map<String, Object> values,
            Project project,
            Instant now,
            Viewer viewer) {
        FileOwner owner = new FileOwner(project.organisationId(), project.id());
        Map<String, Object> before = stored.values();
        Map<String, Object> filed = files.file(section, values, SLOT, owner, viewer);
        stored.save(filed, viewer, now);
        sections.save(stored);
        files.discard(section, before, filed, viewer);
    }
}
