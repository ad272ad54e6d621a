package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Copying;
import it.cooperazionedigitale.applications.domain.Fitting;
import it.cooperazionedigitale.documents.FileCopy;
import it.cooperazionedigitale.documents.FileOwner;
import it.cooperazionedigitale.documents.Filing;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.shared.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries the files among answers along: to questions of the same name that are asked now, as files of the new draft. */
@Component
class AnswerFileCopy {

    private final FormLibrary forms;
    private final Filing filing;

    AnswerFileCopy(FormLibrary forms, Filing filing) {
        this.forms = forms;
        this.filing = filing;
    }

    /** A file, and the question of the new form it goes to. */
    private record Wanted(UUID file, String section, Question question) {}

    /** Adds them to the answers that came along, by section; told to the copying with those that stay behind. */
    void carry(
            AskedForm before,
            FormDefinition now,
            Map<String, Map<String, Object>> carried,
            Copying copying,
            Viewer viewer) {
        List<Wanted> wanted = wanted(before, now, carried, copying);
        Map<UUID, FileCopy> copies = copies(wanted, copying, viewer);
        for (Wanted one : wanted) {
            FileCopy copy = Objects.requireNonNull(copies.get(one.file()));
            if (copy.copy() == null) {
                String what = one.question().label() + (copy.name().isEmpty() ? "" : " (" + copy.name() + ")");
                copying.leave(one.section(), what, "file." + copy.why());
            } else {
                answer(carried, one, copy.copy());
                copying.handedIn(one.section(), copy.copy());
            }
        }
    }

    private List<Wanted> wanted(
            AskedForm before, FormDefinition now, Map<String, Map<String, Object>> carried, Copying copying) {
        Map<String, Object> all = new HashMap<>();
        carried.values().forEach(all::putAll);
        List<FormSection> asked = forms.asked(now, all).sections();
        List<Wanted> wanted = new ArrayList<>();
        for (FormSection section : before.sections()) {
            for (Question question : section.questions()) {
                Object answer = before.answers().get(question.id());
                if (question.type() != QuestionType.FILE || answer == null) {
                    continue;
                }
                Optional<FormSection> known = sectionOf(now.sections(), question.id());
                Optional<FormSection> place = sectionOf(asked, question.id());
                Question same =
                        known.flatMap(found -> found.question(question.id())).orElse(null);
                String why = Fitting.misfit(question, same, answer).orElse(place.isEmpty() ? "notNow" : null);
                if (same == null || why != null) {
                    copying.leave(place.map(FormSection::id).orElse(null), question.label(), String.valueOf(why));
                } else {
                    wanted.addAll(fitting(answer, place.orElseThrow().id(), same, copying));
                }
            }
        }
        return wanted;
    }

    private static List<Wanted> fitting(Object answer, String section, Question question, Copying copying) {
        List<UUID> files = files(answer);
        if (files.size() > question.mostRows()) {
            copying.leave(section, question.label(), "file.MANY", question.mostRows());
        }
        return files.stream()
                .limit(question.mostRows())
                .map(file -> new Wanted(file, section, question))
                .toList();
    }

    private Map<UUID, FileCopy> copies(List<Wanted> wanted, Copying copying, Viewer viewer) {
        return filing
                .copy(
                        wanted.stream().map(Wanted::file).toList(),
                        owner(copying.source()),
                        AnswerSection.SLOT,
                        owner(copying.draft()),
                        viewer)
                .stream()
                .collect(Collectors.toMap(FileCopy::source, Function.identity()));
    }

    private static FileOwner owner(Application application) {
        return new FileOwner(application.applicant().id(), application.id());
    }

    private static void answer(Map<String, Map<String, Object>> carried, Wanted wanted, UUID copy) {
        Map<String, Object> values = new LinkedHashMap<>(carried.getOrDefault(wanted.section(), Map.of()));
        List<String> files = new ArrayList<>();
        if (values.get(wanted.question().id()) instanceof List<?> before) {
            before.forEach(file -> files.add(String.valueOf(file)));
        }
        files.add(copy.toString());
        values.put(wanted.question().id(), List.copyOf(files));
        carried.put(wanted.section(), values);
    }

    private static Optional<FormSection> sectionOf(List<FormSection> sections, String question) {
        return sections.stream()
                .filter(section -> section.question(question).isPresent())
                .findFirst();
    }

    private static List<UUID> files(@Nullable Object answer) {
        return answer instanceof List<?> ids
                ? ids.stream()
                        .map(id -> Typed.id(String.valueOf(id)))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()
                : List.of();
    }
}
