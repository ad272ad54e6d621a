package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Answers;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.MergedAnswers;
import it.cooperazionedigitale.applications.domain.SectionAnswers;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.documents.FileOwner;
import it.cooperazionedigitale.forms.AnswerFiles;
import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps the answers to a section: all but those that have to be mended, and never over a colleague's. */
@Component
class DraftAnswers {

    private final Answers answers;
    private final FormLibrary forms;
    private final AnswerFiles files;
    private final AnswerDisputes disputes;
    private final Acts acts;
    private final Clock clock;

    DraftAnswers(
            Answers answers, FormLibrary forms, AnswerFiles files, AnswerDisputes disputes, Acts acts, Clock clock) {
        this.answers = answers;
        this.forms = forms;
        this.files = files;
        this.disputes = disputes;
        this.acts = acts;
        this.clock = clock;
    }

    AnswerOutcome save(
            Application application, FormDefinition form, FormSection section, TypedAnswers typed, Viewer viewer) {
        List<SectionAnswers> given = answers.findByApplicationId(application.id());
        Map<String, Object> all = SectionAnswers.together(given);
        if (forms.asked(form, all).section(section.id()).isEmpty()) {
            throw new Refusal("applications.refusal.notAsked");
        }
        SectionAnswers stored = given.stream()
                .filter(one -> one.sectionId().equals(section.id()))
                .findFirst()
                .orElseGet(() -> SectionAnswers.empty(application.id(), section.id(), clock.instant()));
        CheckedAnswers checked = forms.check(form, section.id(), all, typed.typed(), typed.sentOf(section));
        Map<String, Object> mine = files.known(section, checked.values(), viewer);
        Set<String> flawed =
                checked.problems().stream().map(AnswerProblem::question).collect(Collectors.toSet());
        MergedAnswers merged = stored.merge(mine, flawed, typed.seen());
        Map<String, Object> readable = new TreeMap<>(mine);
        readable.keySet().removeAll(flawed);
        List<AnswerOutcome.Theirs> theirs = disputes.of(merged.disputed(), stored, readable, viewer);
        Set<String> settled = new TreeSet<>(stored.differing(merged.values()));
        if (!settled.isEmpty()) {
            keep(application, form, section, stored, merged.values(), typed, viewer);
        }
        settled.addAll(merged.fresh());
        section.questions().forEach(question -> all.remove(question.id()));
        all.putAll(stored.values());
        return new AnswerOutcome(
                section,
                stored.revision(),
                stored.savedAt(),
                checked.problems(),
                theirs,
                settled,
                stored.values(),
                asked(form, section, all));
    }

    private Set<String> asked(FormDefinition form, FormSection section, Map<String, Object> all) {
        return forms.asked(form, all).section(section.id()).stream()
                .flatMap(found -> found.questions().stream())
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    private void keep(
            Application application,
            FormDefinition form,
            FormSection section,
            SectionAnswers stored,
            Map<String, Object> values,
            TypedAnswers typed,
            Viewer viewer) {
        FileOwner owner = new FileOwner(application.applicant().id(), application.id());
        Map<String, Object> before = stored.values();
        Map<String, Object> filed = files.file(section, values, AnswerSection.SLOT, owner, viewer);
        int from = stored.revision();
        Set<String> news = stored.save(filed, typed.seen(), viewer.name(), viewer.accountId(), clock.instant());
        answers.save(stored);
        files.discard(section, before, filed, viewer);
        ProjectTitle.among(form, section, filed).ifPresent(application::title);
        if (!news.isEmpty()) {
            acts.drafted(
                    application.id(),
                    "application.answered",
                    viewer,
                    Changes.of("revision", from, stored.revision())
                            .with("section", section.id())
                            .with("questions", news));
        }
    }
}
