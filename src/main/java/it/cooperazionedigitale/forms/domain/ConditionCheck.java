package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.domain.Faults.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Conditions look back, never ahead, never in a circle, and at answers that can be given. */
final class ConditionCheck {

    private static final int MOST_CLAUSES = 10;

    private final Faults faults;
    private final FormContent form;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Set<String>> looksAt = new LinkedHashMap<>();
    private final Set<String> inCircle = new HashSet<>();

    ConditionCheck(Faults faults, FormContent form) {
        this.faults = faults;
        this.form = form;
        for (FormSection section : form.sections()) {
            for (Question question : section.questions()) {
                if (questions.putIfAbsent(question.id(), question) == null) {
                    order.put(question.id(), order.size());
                    places.put(question.id(), Place.of(section).question(question));
                    Set<String> seen = new LinkedHashSet<>(named(question.when()));
                    named(section.when()).stream()
                            .filter(id -> section.question(id).isEmpty())
                            .forEach(seen::add);
                    looksAt.put(question.id(), seen);
                }
            }
        }
    }

    void look() {
        Set<String> done = new HashSet<>();
        questions.keySet().forEach(id -> follow(id, new ArrayList<>(), done));
        int asked = 0;
        for (FormSection section : form.sections()) {
            look(section.when(), Place.of(section), null, section, asked);
            for (Question question : section.questions()) {
                look(question.when(), Place.of(section).question(question), question.id(), section, asked++);
            }
        }
    }

    /** Goes along the conditions from one question; coming back to one that is on the way is a circle. */
    private void follow(String id, List<String> way, Set<String> done) {
        int met = way.indexOf(id);
        if (met >= 0) {
            List<String> circle = way.subList(met, way.size());
            if (circle.size() > 1 && !inCircle.containsAll(circle)) {
                String named = circle.stream()
                        .map(one -> "«" + places.get(one).name() + "»")
                        .collect(Collectors.joining(" → "));
                faults.need(
                        false,
                        places.get(id),
                        "circle",
                        named + " → «" + places.get(id).name() + "»");
            }
            inCircle.addAll(circle);
            return;
        }
        if (!done.contains(id)) {
            way.add(id);
            looksAt.getOrDefault(id, Set.of()).stream()
                    .filter(questions::containsKey)
                    .forEach(next -> follow(next, way, done));
            way.remove(way.size() - 1);
            done.add(id);
        }
    }

    private void look(@Nullable Condition when, Place at, @Nullable String own, FormSection section, int place) {
        if (when == null) {
            return;
        }
        faults.need(!when.clauses().isEmpty(), at, "noClause");
        faults.need(when.clauses().size() <= MOST_CLAUSES, at, "manyClauses", MOST_CLAUSES);
        for (Condition.Clause clause : when.clauses()) {
            Question seen = questions.get(clause.question());
            if (seen == null) {
                faults.need(false, at, "unknownQuestion", clause.question());
                continue;
            }
            String name = Faults.named(seen.label(), seen.id());
            if (seen.id().equals(own)) {
                faults.need(false, at, "ownQuestion");
            } else if (own == null && section.question(seen.id()).isPresent()) {
                faults.need(false, at, "ownSection", name);
            } else if (order.get(seen.id()) >= place) {
                faults.need(own != null && inCircle.contains(own) && inCircle.contains(seen.id()), at, "later", name);
            }
            Lookable.look(clause, seen, name, at, faults);
        }
    }

    private static List<String> named(@Nullable Condition when) {
        return when == null
                ? List.of()
                : when.clauses().stream().map(Condition.Clause::question).toList();
    }
}
