package it.cooperazionedigitale.projects.web.transformer;

import it.cooperazionedigitale.shared.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The firm chosen. */
public class ChooseTransformerForm {

    private String transformer = "";

    public String getTransformer() {
        return transformer;
    }

    public void setTransformer(String transformer) {
        this.transformer = transformer;
    }

    /** The firm, or null when none was chosen. */
    @Nullable
    UUID chosen() {
        return Typed.id(transformer);
    }
}
