package it.cooperazionedigitale.reference.domain;

/** The classes of the inner areas' map 2021-2027, from the towns with all services to the farthest from them. */
public enum SnaiClass {
    A("Polo"),
    B("Polo intercomunale"),
    C("Cintura"),
    D("Intermedio"),
    E("Periferico"),
    F("Ultraperiferico");

    private final String label;

    SnaiClass(String label) {
        this.label = label;
    }

    /** The official name of the class. */
    public String label() {
        return label;
    }

    /** Whether comuni of this class are inner areas. */
    public boolean inner() {
        return compareTo(D) >= 0;
    }
}
