package it.cooperazionedigitale.applications.web.start;

import org.jspecify.annotations.Nullable;

/** Which call to apply to. */
public class StartForm {

    private @Nullable String bando;

    public @Nullable String getBando() {
        return bando;
    }

    public void setBando(@Nullable String bando) {
        this.bando = bando;
    }
}
