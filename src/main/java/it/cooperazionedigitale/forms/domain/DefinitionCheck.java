package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a form must fulfil before anybody is asked its questions. */
final class DefinitionCheck {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,59}");
    private static final Pattern ID = Pattern.compile("[a-z][a-zA-Z0-9-]{0,59}");
    private static final int LONGEST_LABEL = 300;
    private static final int LONGEST_HELP = 1_000;
    private static final int LONGEST_ANSWER = 20_000;
    private static final int MOST_QUESTIONS = 200;
    private static final int MOST_CHOICES = 200;

    private DefinitionCheck() {}

    /** Refuses the first fault found, naming the section or question it is in. */
    static void refuseFaults(String code, List<FormSection> sections) {
        refuseIf(!CODE.matcher(code).matches(), "forms.refusal.code", code);
        refuseIf(sections.isEmpty(), "forms.refusal.empty", code);
        Set<String> sectionIds = new HashSet<>();
        Set<String> questionIds = new HashSet<>();
        for (FormSection section : sections) {
            refuseIf(!ID.matcher(section.id()).matches(), "forms.refusal.id", section.id());
            refuseIf(!sectionIds.add(section.id()), "forms.refusal.twice", section.id());
            refuseIf(lacksText(section.title(), LONGEST_LABEL), "forms.refusal.label", section.id());
            refuseIf(isLonger(section.intro(), LONGEST_HELP), "forms.refusal.label", section.id());
            refuseIf(section.questions().isEmpty(), "forms.refusal.empty", section.id());
            for (Question question : section.questions()) {
                refuseIf(!questionIds.add(question.id()), "forms.refusal.twice", question.id());
                refuseFaults(question);
            }
        }
        refuseIf(questionIds.size() > MOST_QUESTIONS, "forms.refusal.tooMany", MOST_QUESTIONS);
    }

    private static void refuseFaults(Question question) {
        String id = question.id();
        refuseIf(!ID.matcher(id).matches(), "forms.refusal.id", id);
        refuseIf(lacksText(question.label(), LONGEST_LABEL), "forms.refusal.label", id);
        refuseIf(
                isLonger(question.hint(), LONGEST_HELP) || isLonger(question.why(), LONGEST_HELP),
                "forms.refusal.label",
                id);
        Integer longest = question.maxLength();
        refuseIf(longest != null && (longest < 1 || longest > LONGEST_ANSWER), "forms.refusal.length", id);
        Long min = question.min();
        Long max = question.max();
        refuseIf(min != null && max != null && min > max, "forms.refusal.bounds", id);
        boolean chosen = question.type() == QuestionType.CHOICE || question.type() == QuestionType.MANY;
        refuseIf(chosen != !question.choices().isEmpty(), "forms.refusal.choices", id);
        refuseIf(question.choices().size() > MOST_CHOICES, "forms.refusal.choices", id);
        Set<String> values = new HashSet<>();
        for (Question.Choice choice : question.choices()) {
            refuseIf(lacksText(choice.value(), 100) || !values.add(choice.value()), "forms.refusal.choices", id);
            refuseIf(lacksText(choice.label(), LONGEST_LABEL), "forms.refusal.choices", id);
        }
    }

    private static boolean lacksText(String text, int longest) {
        return text.isBlank() || !text.equals(text.strip()) || text.length() > longest;
    }

    private static boolean isLonger(@Nullable String text, int longest) {
        return text != null && text.length() > longest;
    }

    private static void refuseIf(boolean fault, String key, Object arg) {
        if (fault) {
            throw new Refusal(key, arg);
        }
    }
}
