package it.cooperazionedigitale.forms.web;

import org.jspecify.annotations.Nullable;

/** Where the pages of forms are. */
public final class FormPaths {

    /** All forms. */
    public static final String HOME = "/gestione/moduli";

    private FormPaths() {}

    /** A form. */
    public static String form(String code) {
        return HOME + "/" + code;
    }

    /** What is being written of it. */
    public static String draft(String code) {
        return form(code) + "/bozza";
    }

    /** A section of the draft; the draft as a whole, where none is told. */
    public static String section(String code, @Nullable String section) {
        return section == null ? draft(code) : draft(code) + "/sezioni/" + section;
    }

    /** A question of the draft; its section, where none is told. */
    public static String question(String code, @Nullable String section, @Nullable String question) {
        return question == null ? section(code, section) : section(code, section) + "/domande/" + question;
    }
}
