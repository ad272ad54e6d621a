package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;

/** How long a part takes by the look of it, while nobody has been measured: from the number and the kinds of its questions. */
public final class Estimate {

    private static final int SECONDS = 60;
    private static final int CHARACTERS_A_MINUTE = 250;
    private static final int LONGEST_TEXT = 8;

    private Estimate() {}

    /** Minutes for a section of a form. */
    public static int minutes(FormSection section) {
        int seconds = section.questions().stream().mapToInt(Estimate::seconds).sum();
        return Math.max(1, Math.round((float) seconds / SECONDS));
    }

    /** Minutes for a part that is the same in all calls. */
    public static int minutes(String part) {
        return switch (part) {
            case "requisiti" -> 2;
            case "partner" -> 10;
            case "autovalutazione", "piano" -> 15;
            case "budget" -> 20;
            default -> 3;
        };
    }

    private static int seconds(Question question) {
        return switch (question.type()) {
            case SHORT -> 60;
            case LONG -> SECONDS * Math.max(2, Math.min(LONGEST_TEXT, question.longest() / CHARACTERS_A_MINUTE));
            case FILE -> 120;
            case TABLE -> 180 + 30 * question.columns().size();
            case MANY, SDG, MONEY, ATECO -> 45;
            case NUMBER, DATE, CHOICE, YES_NO, COMUNE -> 30;
        };
    }
}
