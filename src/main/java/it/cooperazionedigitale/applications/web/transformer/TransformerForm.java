package it.cooperazionedigitale.applications.web.transformer;

import org.jspecify.annotations.Nullable;

/** The firm chosen: its id, or nothing for none. */
public class TransformerForm {

    private @Nullable String transformer = "";

    public @Nullable String getTransformer() {
        return transformer;
    }

    public void setTransformer(@Nullable String transformer) {
        this.transformer = transformer;
    }
}
