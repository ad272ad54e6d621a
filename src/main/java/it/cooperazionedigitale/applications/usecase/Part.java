package it.cooperazionedigitale.applications.usecase;

/** The parts of an application, in the order in which they are shown. */
public enum Part {
    REQUIREMENTS("requisiti"),
    PARTNERS("partner"),
    PROJECT("progetto"),
    MATURITY("autovalutazione"),
    TRANSFORMER("trasformatrice"),
    PLAN("piano"),
    BUDGET("budget"),
    DECLARATIONS("dichiarazioni");

    private final String slug;

    Part(String slug) {
        this.slug = slug;
    }

    /** Its place in addresses. */
    public String slug() {
        return slug;
    }
}
