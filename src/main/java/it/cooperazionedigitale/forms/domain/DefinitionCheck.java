package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.domain.Faults.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a form must fulfil before anybody is asked its questions: all faults at once, each with its place. */
public final class DefinitionCheck {

    /** Most questions of a form. */
    public static final int MOST_QUESTIONS = 200;

    /** Longest label of a section or question, characters. */
    public static final int LONGEST_LABEL = 300;

    /** Longest help, characters. */
    public static final int LONGEST_HELP = 1_000;

    /** Longest text, in characters, that a question may ask for. */
    public static final int LONGEST_ANSWER = 20_000;

    /** Most words that a question may ask for. */
    public static final int MOST_WORDS = 3_000;

    private static final int MOST_ROWS = 100;
    private static final int MOST_FILES = 10;

    static final Pattern ID = Pattern.compile("[a-z][a-zA-Z0-9-]{0,59}");

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,59}");
    private static final int MOST_SECTIONS = 30;

    private DefinitionCheck() {}

    /** Whether a form may be called so in addresses. */
    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /** What is wrong with a form; empty when it may be published. */
    public static List<FormFault> faults(String code, FormContent form) {
        Faults faults = new Faults();
        Place whole = Place.form(form.title());
        faults.need(isCode(code), whole, "code", code);
        faults.needText(form.title(), FormContent.LONGEST_TITLE, whole);
        faults.need(!form.sections().isEmpty(), whole, "noSections");
        faults.need(form.sections().size() <= MOST_SECTIONS, whole, "manySections", MOST_SECTIONS);
        int asked = form.questions().size();
        faults.need(asked <= MOST_QUESTIONS, whole, "manyQuestions", MOST_QUESTIONS, asked);
        Set<String> sectionIds = new HashSet<>();
        Map<String, Place> questionIds = new HashMap<>();
        Map<String, Place> papers = new HashMap<>();
        for (FormSection section : form.sections()) {
            Place at = Place.of(section);
            faults.need(ID.matcher(section.id()).matches(), at, "id", section.id());
            faults.need(sectionIds.add(section.id()), at, "sectionTwice", section.id());
            faults.needText(section.title(), LONGEST_LABEL, at);
            faults.needFits(section.intro(), LONGEST_HELP, false, at);
            faults.need(!section.questions().isEmpty(), at, "emptySection");
            for (Question question : section.questions()) {
                Place place = at.question(question);
                Place other = questionIds.putIfAbsent(question.id(), place);
                faults.need(other == null, place, "questionTwice", other == null ? "" : other.name());
                Place slot = question.attachment() == null ? null : papers.putIfAbsent(question.attachment(), place);
                faults.need(slot == null, place, "slotTwice", slot == null ? "" : slot.name());
                new QuestionCheck(faults, place).look(question);
            }
        }
        new ConditionCheck(faults, form).look();
        new RuleFaults(faults, form).look();
        return faults.all();
    }

    /** How many rows, or files, a question of a kind may take. */
    public static int mostRows(QuestionType type) {
        return type == QuestionType.FILE ? MOST_FILES : MOST_ROWS;
    }
}
