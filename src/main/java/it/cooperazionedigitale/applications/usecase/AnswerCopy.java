package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Copying;
import it.cooperazionedigitale.applications.domain.Fitting;
import it.cooperazionedigitale.applications.domain.LeftOut;
import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.AnswersForm;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries answers but for files from one form to another: to questions of the same name, and only as the other form would take them. */
@Component
class AnswerCopy {

    private final FormLibrary forms;

    AnswerCopy(FormLibrary forms) {
        this.forms = forms;
    }

    /** The answers that came along, by section of the new form; told to the copying with what stays behind. */
    Map<String, Map<String, Object>> carry(AskedForm before, FormDefinition now, Copying copying) {
        Map<String, List<String>> typed = fitting(before, now, copying);
        Map<String, Object> all = new HashMap<>();
        Set<String> faulty = new HashSet<>();
        Map<String, Map<String, Object>> carried = new LinkedHashMap<>();
        for (FormSection section : now.sections()) {
            CheckedAnswers checked = forms.check(now, section.id(), all, typed);
            checked.problems().stream()
                    .filter(problem -> faulty.add(problem.question()))
                    .forEach(problem -> copying.leave(leftOut(section, problem)));
            if (!checked.values().isEmpty()) {
                all.putAll(checked.values());
                carried.put(section.id(), checked.values());
                copying.answered(section.id(), checked.values().size());
            }
        }
        questions(now.sections()).values().stream()
                .filter(question ->
                        typed.keySet().stream().anyMatch(field -> nameOf(field).equals(question.id())))
                .filter(question -> !all.containsKey(question.id()) && !faulty.contains(question.id()))
                .forEach(question -> copying.leave(null, question.label(), "notNow"));
        return carried;
    }

    /** What was answered, as it would be typed, where the new form asks the same. */
    private Map<String, List<String>> fitting(AskedForm before, FormDefinition now, Copying copying) {
        Map<String, Question> asked = questions(now.sections());
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (FormSection section : before.sections()) {
            Set<String> fit = new HashSet<>();
            for (Question question : section.questions()) {
                Object answer = before.answers().get(question.id());
                if (answer != null && question.type() != QuestionType.FILE) {
                    Question same = asked.get(question.id());
                    Optional<String> misfit = Fitting.misfit(question, same, answer);
                    misfit.ifPresent(why -> copying.leave(sectionOf(now, same), question.label(), why));
                    if (misfit.isEmpty()) {
                        fit.add(question.id());
                    }
                }
            }
            AnswersForm.of(forms.fields(section, before.answers())).typed().forEach((field, texts) -> {
                if (fit.contains(nameOf(field))) {
                    typed.put(field, texts);
                }
            });
        }
        return typed;
    }

    private static LeftOut leftOut(FormSection section, AnswerProblem problem) {
        return new LeftOut(
                Part.PROJECT.slug() + "/" + section.id(),
                section.question(problem.question()).map(Question::label).orElse(""),
                problem.key(),
                problem.args());
    }

    private static String nameOf(String field) {
        return field.split("\\.", 2)[0];
    }

    private static Map<String, Question> questions(List<FormSection> sections) {
        Map<String, Question> questions = new LinkedHashMap<>();
        sections.forEach(section -> section.questions().forEach(question -> questions.put(question.id(), question)));
        return questions;
    }

    private static @Nullable String sectionOf(FormDefinition form, @Nullable Question question) {
        if (question == null) {
            return null;
        }
        return form.sections().stream()
                .filter(section -> section.questions().contains(question))
                .map(FormSection::id)
                .findFirst()
                .orElse(null);
    }
}
