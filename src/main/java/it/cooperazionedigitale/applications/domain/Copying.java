package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.ExpenseCategory;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.shared.Euro;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An earlier application of a body, taken over part by part into a draft that has just begun. What the new call does not admit stays
 * behind with the reason, and so does what others said or signed: partners and declarations.
 */
public final class Copying {

    private final Application source;
    private final Application draft;
    private final CallRules rules;
    private final List<String> partners;
    private final List<LeftOut> left = new ArrayList<>();
    private final Set<String> places = new LinkedHashSet<>();
    private int answers;
    private int sections;
    private final List<UUID> files = new ArrayList<>();
    private boolean firm;

    private Copying(Application source, Application draft, CallRules rules, List<String> partners) {
        this.source = source;
        this.draft = draft;
        this.rules = rules;
        this.partners = partners;
    }

    /** From one application with the parts others had in it, into a draft for a call with these rules. */
    public static Copying of(Application source, List<Partnership> parts, Application draft, CallRules rules) {
        return new Copying(
                source,
                draft,
                rules,
                parts.stream()
                        .filter(part -> part.state().takenIn())
                        .map(Partnership::organisationName)
                        .sorted()
                        .toList());
    }

    /** So many answers stand in a section of the new form now. */
    public void answered(String section, int many) {
        answers += many;
        sections++;
        places.add("progetto/" + section);
    }

    /** A file stands in a section of the new form now. */
    public void handedIn(String section, UUID file) {
        files.add(file);
        places.add("progetto/" + section);
    }

    /** Something stays behind. */
    public void leave(LeftOut one) {
        left.add(one);
    }

    /** An answer stays behind. */
    public void leave(@Nullable String section, String question, String why, Object... args) {
        leave(LeftOut.of(section == null ? null : "progetto/" + section, question, why, args));
    }

    /** The firm, unless it cannot be chosen any more. */
    public void firm(UUID chosen, String name, boolean accredited) {
        if (accredited) {
            draft.choose(chosen);
            firm = true;
            places.add("trasformatrice");
        } else {
            leave(LeftOut.of("trasformatrice", name, "firm"));
        }
    }

    /** The cost lines of the body itself whose kind the new call admits, and the contribution if they bear it. */
    public void budget() {
        Set<String> kinds = rules.expenses().stream().map(ExpenseCategory::code).collect(Collectors.toSet());
        List<CostLine> lines = new ArrayList<>();
        for (CostLine line : source.budget().costs()) {
            String what = line.description() + " (" + line.euro().format() + ")";
            if (line.organisationId() != null) {
                leave(LeftOut.of("budget", what, "partnerCost"));
            } else if (!kinds.contains(line.category())) {
                leave(LeftOut.of("budget", what, "category"));
            } else {
                lines.add(line);
            }
        }
        if (!lines.isEmpty()) {
            draft.budget(
                    BudgetDraft.alone(lines, contribution(lines)),
                    draft.budget().edition());
            places.add("budget");
        }
    }

    private @Nullable Euro contribution(List<CostLine> lines) {
        Optional<Euro> asked = source.budget()
                .leadRequested()
                .or(() -> partners.isEmpty() ? source.budget().requested() : Optional.empty());
        Optional<BudgetProblem> problem = asked.flatMap(
                euro -> BudgetRules.of(rules, draft.projectForm()).problem(euro, BudgetRules.total(lines)));
        problem.ifPresent(
                found -> leave(new LeftOut("budget", "applications.budget.requested", found.key(), found.args())));
        return problem.isPresent() ? null : asked.orElse(null);
    }

    /** The activities of the body itself that lie within the new call's months, and all that is counted. */
    public void plan() {
        List<Activity> activities = new ArrayList<>();
        for (Activity one : source.plan().plan().activities()) {
            if (one.organisationId() != null) {
                leave(LeftOut.of("piano", one.what(), "partnerActivity"));
            } else if (!one.within(rules.projectMonths())) {
                leave(LeftOut.of("piano", one.what(), "months", rules.projectMonths()));
            } else {
                activities.add(one);
            }
        }
        Plan plan = new Plan(activities, source.plan().plan().indicators());
        if (!plan.equals(Plan.NONE)) {
            draft.plan(plan, draft.plan().edition());
            places.add("piano");
        }
    }

    /** All parts are taken over: what waits to be read again stands in the draft, what happened in the note. */
    public Taken done() {
        String where = rules.forms().equals(Set.of(ProjectForm.SINGLE)) ? null : "partner";
        partners.forEach(name -> leave(LeftOut.of(where, name, where == null ? "alone" : "partner")));
        draft.origin().is(source.id(), places);
        return new Taken(
                answers,
                sections,
                files.size(),
                draft.budget().costs().size(),
                draft.budget().requested().map(Euro::amount).orElse(null),
                draft.plan().plan().activities().size(),
                draft.plan().plan().indicators().size(),
                firm);
    }

    /** The earlier application. */
    public Application source() {
        return source;
    }

    /** The new one. */
    public Application draft() {
        return draft;
    }

    /** The files that came along, as those of the new one. */
    public List<UUID> files() {
        return List.copyOf(files);
    }

    /** What stayed behind so far. */
    public List<LeftOut> left() {
        return List.copyOf(left);
    }

    /** Where something stands that came along. */
    public Set<String> places() {
        return Set.copyOf(places);
    }
}
