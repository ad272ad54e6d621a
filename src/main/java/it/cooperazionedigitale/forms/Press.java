package it.cooperazionedigitale.forms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A button of a page with questions: saving and going on, or one that stands at a table or a file. Its value is sent as
 * {@code azione}, such as {@code togli-riga:costs:2}.
 *
 * @param kind what it does
 * @param question the question it stands at; empty for saving
 * @param what the row or the file it is about; empty if neither
 */
public record Press(Kind kind, String question, String what) {

    private static final Pattern WRITTEN =
            Pattern.compile("([a-z-]{1,20}):([a-zA-Z0-9-]{1,60})(?::([a-f0-9-]{1,36}))?");

    /** What a button does. */
    public enum Kind {
        /** Saves and goes on to the next page. */
        SAVE("salva"),
        /** Shows the page with one more row. */
        ADD_ROW("riga"),
        /** Shows the page without a row. */
        REMOVE_ROW("togli-riga"),
        /** Saves and stays, so that the file that was chosen is handed in. */
        ADD_FILE("allega"),
        /** Saves and stays, with one file less. */
        REMOVE_FILE("togli-file"),
        /** Saves and stays, with what a colleague stored as the answer to a question. */
        TAKE_STORED("prendi");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** Reads a button's value; whatever is none saves. */
    public static Press of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (parts.matches()) {
            for (Kind kind : Kind.values()) {
                if (kind.word.equals(parts.group(1))) {
                    return new Press(kind, parts.group(2), parts.group(3) == null ? "" : parts.group(3));
                }
            }
        }
        return new Press(Kind.SAVE, "", "");
    }

    /** A button's value. */
    public static String value(Kind kind, String question, Object... what) {
        return kind.word + ":" + question + (what.length == 0 ? "" : ":" + what[0]);
    }

    /** Whether it only changes what stands on the page. */
    public boolean onPage() {
        return kind == Kind.ADD_ROW || kind == Kind.REMOVE_ROW;
    }

    /** Whether the person stays on the page once it is saved. */
    public boolean stays() {
        return kind == Kind.ADD_FILE || kind == Kind.REMOVE_FILE || kind == Kind.TAKE_STORED;
    }
}
