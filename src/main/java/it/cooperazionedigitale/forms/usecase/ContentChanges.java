package it.cooperazionedigitale.forms.usecase;

import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.domain.FormContent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What differs between two contents of a form, thing by thing: the words before and after, or only that it was written anew. */
final class ContentChanges {

    private ContentChanges() {}

    static Changes between(FormContent before, FormContent after) {
        Changes changes = Changes.between(before.with(List.of()), after.with(List.of()), Set.of("title", "purpose"));
        changes.andIf("sections", ids(before.sections()), ids(after.sections()));
        Map<String, FormSection> oldSections = sections(before);
        for (FormSection section : after.sections()) {
            FormSection old = oldSections.get(section.id());
            if (old != null && !old.equals(section)) {
                changes.andIf(section.id(), old.title(), section.title());
                changes.andIf(section.id() + " (questions)", questionIds(old), questionIds(section));
                if (!old.asking(List.of()).equals(section.asking(List.of()))
                        && old.title().equals(section.title())) {
                    changes.touched(section.id());
                }
            }
        }
        Map<String, Question> oldQuestions = questions(before);
        Map<String, Question> newQuestions = questions(after);
        Set<String> all = new LinkedHashSet<>(oldQuestions.keySet());
        all.addAll(newQuestions.keySet());
        for (String id : all) {
            Question old = oldQuestions.get(id);
            Question now = newQuestions.get(id);
            if (old == null || now == null) {
                changes.and(id, old == null ? null : old.label(), now == null ? null : now.label());
            } else if (!old.equals(now)) {
                compare(changes, old, now);
            }
        }
        return changes;
    }

    private static void compare(Changes changes, Question old, Question now) {
        changes.andIf(now.id(), old.label(), now.label());
        changes.andIf(now.id() + " (type)", old.type(), now.type());
        changes.andIf(now.id() + " (required)", old.required(), now.required());
        if (old.label().equals(now.label()) && old.type() == now.type() && old.required() == now.required()) {
            changes.touched(now.id());
        }
    }

    private static String ids(List<FormSection> sections) {
        return sections.stream().map(FormSection::id).collect(Collectors.joining(", "));
    }

    private static String questionIds(FormSection section) {
        return section.questions().stream().map(Question::id).collect(Collectors.joining(", "));
    }

    private static Map<String, FormSection> sections(FormContent content) {
        Map<String, FormSection> found = new LinkedHashMap<>();
        content.sections().forEach(section -> found.put(section.id(), section));
        return found;
    }

    private static Map<String, Question> questions(FormContent content) {
        Map<String, Question> found = new LinkedHashMap<>();
        content.questions().forEach(question -> found.put(question.id(), question));
        return found;
    }
}
