package it.cooperazionedigitale.applications.web.start;

import org.jspecify.annotations.Nullable;

/** Which call to apply to. */
public class StartForm {

    /** From nothing. */
    static final String ZERO = "zero";

    private @Nullable String bando;
    private String da = ZERO;

    public @Nullable String getBando() {
        return bando;
    }

    public void setBando(@Nullable String bando) {
        this.bando = bando;
    }

    /** The earlier application to begin with. */
    public String getDa() {
        return da;
    }

    public void setDa(String da) {
        this.da = da;
    }

    /** Whether it begins from nothing. */
    boolean fromNothing() {
        return da.equals(ZERO) || da.isBlank();
    }
}
