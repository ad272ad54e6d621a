package it.cooperazionedigitale.site;

/** A column of a table: its heading (message key or text), and whether it holds numbers. */
public record TableColumn(String label, boolean numeric) {

    /** A column of words. */
    public static TableColumn text(String label) {
        return new TableColumn(label, false);
    }

    /** A column of numbers, aligned right. */
    public static TableColumn number(String label) {
        return new TableColumn(label, true);
    }
}
