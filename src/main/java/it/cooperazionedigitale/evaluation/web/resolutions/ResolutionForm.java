package it.cooperazionedigitale.evaluation.web.resolutions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A resolution to propose. */
public class ResolutionForm {

    private @Nullable UUID call;
    private String wording = "";

    public @Nullable UUID getCall() {
        return call;
    }

    public void setCall(@Nullable UUID call) {
        this.call = call;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }
}
