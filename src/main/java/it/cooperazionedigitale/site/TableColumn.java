package it.cooperazionedigitale.site;

/** A column of a table: its heading (message key or text), whether it holds numbers, and whether its words stay on one line. */
public record TableColumn(String label, boolean numeric, boolean unbroken) {

    /** A column of words. */
    public static TableColumn text(String label) {
        return new TableColumn(label, false, false);
    }

    /** A column of numbers, aligned right. */
    public static TableColumn number(String label) {
        return new TableColumn(label, true, true);
    }

    /** A column of codes or days, each on one line. */
    public static TableColumn unbroken(String label) {
        return new TableColumn(label, false, true);
    }
}
