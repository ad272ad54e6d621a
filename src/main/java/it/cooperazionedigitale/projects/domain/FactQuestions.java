package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.Euro;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The questions every report asks whatever its form: the portal computes with their answers. Their ids are none a form may
 * use, their words are message keys.
 */
public final class FactQuestions {

    /** The section of these questions. */
    public static final String SECTION = "dati_del_progetto";

    static final String LIGHT = "come_va";
    static final String SPENT = "speso_finora";
    static final String PEOPLE = "persone_coinvolte";
    static final String SPENT_IN_ALL = "speso_in_tutto";
    static final String CONSENT = "si_pubblica";

    /** The most that is believed of one project. */
    static final Euro MOST = Euro.of(10_000_000);

    /** The most people that are believed of one project. */
    static final int MOST_PEOPLE = 1_000_000;

    private FactQuestions() {}

    /** What every progress report asks. */
    public static FormSection ofProgress() {
        return new FormSection(
                SECTION,
                "projects.facts.progress",
                null,
                List.of(
                        question(LIGHT, QuestionType.CHOICE, "projects.report.light", null, null, null, lights()),
                        question(SPENT, QuestionType.MONEY, "projects.report.spent", null, null, most(), List.of())));
    }

    /** What every final report asks. */
    public static FormSection ofTheEnd() {
        return new FormSection(
                SECTION,
                "projects.facts.final",
                null,
                List.of(
                        question(
                                PEOPLE,
                                QuestionType.NUMBER,
                                "projects.final.people",
                                "projects.final.people.hint",
                                "projects.final.people.why",
                                (long) MOST_PEOPLE,
                                List.of()),
                        question(
                                SPENT_IN_ALL,
                                QuestionType.MONEY,
                                "projects.final.spent",
                                null,
                                "projects.final.spent.why",
                                most(),
                                List.of()),
                        question(
                                CONSENT,
                                QuestionType.YES_NO,
                                "projects.final.consent",
                                "projects.final.consent.hint",
                                null,
                                null,
                                List.of())));
    }

    static @Nullable BigDecimal amount(Map<String, Object> answers, String question) {
        Object typed = answers.get(question);
        return typed == null
                ? null
                : Euro.parse(typed.toString()).map(Euro::amount).orElse(null);
    }

    private static long most() {
        return MOST.amount().longValueExact();
    }

    private static List<Question.Choice> lights() {
        return Arrays.stream(Light.values())
                .map(light -> new Question.Choice(light.name(), "projects.light." + light))
                .toList();
    }

    private static Question question(
            String id,
            QuestionType type,
            String label,
            @Nullable String hint,
            @Nullable String why,
            @Nullable Long most,
            List<Question.Choice> choices) {
        return new Question(id, type, label, hint, why, true, null, null, most, choices);
    }
}
