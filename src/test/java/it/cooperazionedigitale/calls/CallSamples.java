package it.cooperazionedigitale.calls;

import it.cooperazionedigitale.calls.domain.ScheduleFacts;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.organisations.HubSummary;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Calls for tests: each one with names of its own, so that tests never meet. */
public final class CallSamples {

    private CallSamples() {}

    /** A call that may be scheduled, once its form exists. */
    public static CallDraft draft(Instant opensAt, Instant closesAt, UUID formId) {
        return draft(opensAt, closesAt, rules(formId));
    }

    public static CallDraft draft(Instant opensAt, Instant closesAt, CallRules rules) {
        String mark = Ids.next().toString().substring(24);
        return new CallDraft(
                "T-" + mark.toUpperCase(Locale.ROOT),
                "prova-" + mark,
                "Bando di prova " + mark,
                "Un contributo per portare nel digitale il lavoro della cooperativa.",
                new CallTexts(
                        "Cooperative e loro consorzi con sede in Italia.",
                        "Un contributo e l’aiuto di un’impresa trasformatrice.",
                        "Visura camerale\nUltimo bilancio depositato",
                        "Chi è in posizione utile riceve l’atto di impegno.",
                        "bandi@example.org"),
                Euro.of(500_000),
                opensAt,
                closesAt,
                true,
                rules);
    }

    /** What a call is held against: its form is there, the three hubs. */
    public static ScheduleFacts ground(Instant now) {
        return ground(sections(), now);
    }

    /** The same with a form of its own. */
    public static ScheduleFacts ground(List<FormSection> asked, Instant now) {
        return new ScheduleFacts(
                new FormDefinition(Ids.next(), "prova", 1, asked), true, Set.of("NODE", "PICO", "RUINI"), now);
    }

    public static CallRules rules(UUID formId) {
        return rules(formId, 40);
    }

    /** Rules whose second criterion weighs as much as is said; with 40 they sum to 100. */
    public static CallRules rules(UUID formId, int secondWeight) {
        return new CallRules(
                Euro.of(10_000),
                Euro.of(120_000),
                Euro.of(2_000),
                20,
                Set.of(ProjectForm.SINGLE, ProjectForm.NETWORK),
                List.of(
                        new PriorityRule(PriorityCategory.DISADVANTAGED_AREA, 5, null),
                        new PriorityRule(PriorityCategory.MOSTLY_FEMALE, 3, 51)),
                List.of(
                        new Criterion(
                                "quality",
                                "Qualità del progetto",
                                "Quanto il progetto risponde al bisogno",
                                3,
                                60,
                                List.of("assente", "debole", "buona", "ottima")),
                        new Criterion(
                                "impact", "Impatto", "Quante persone ne hanno beneficio", 3, secondWeight, List.of())),
                60,
                2,
                15,
                List.of(
                        new ExpenseCategory("software", "Software e licenze", false),
                        new ExpenseCategory("hardware", "Attrezzature", true)),
                12,
                3,
                30,
                10,
                formId);
    }

    /** The questions of a small form. */
    public static List<FormSection> sections() {
        return List.of(new FormSection(
                "progetto",
                "Il progetto",
                null,
                List.of(new Question(
                        "need",
                        QuestionType.LONG,
                        "Di che cosa avete bisogno?",
                        null,
                        null,
                        true,
                        2_000,
                        null,
                        null,
                        List.of()))));
    }

    /** The same, with a place for a paper. */
    public static List<FormSection> sectionsWithPlaceFor(String paper, boolean required) {
        Question place = new Question(
                "carta",
                QuestionType.FILE,
                "Il documento",
                null,
                null,
                required,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                1,
                paper);
        return List.of(new FormSection("documenti", "I documenti", null, List.of(place)));
    }

    /** Shares of a budget: so much for one hub, two points for each other, the rest for the first of them. */
    public static List<HubQuota> shares(List<HubSummary> hubs, String hub, int percent) {
        List<String> others = hubs.stream()
                .map(HubSummary::code)
                .filter(code -> !code.equals(hub))
                .toList();
        List<HubQuota> quotas = new ArrayList<>(List.of(new HubQuota(hub, percent)));
        for (String other : others) {
            boolean first = other.equals(others.get(0));
            quotas.add(new HubQuota(other, first ? 100 - percent - 2 * (others.size() - 1) : 2));
        }
        return quotas;
    }
}
