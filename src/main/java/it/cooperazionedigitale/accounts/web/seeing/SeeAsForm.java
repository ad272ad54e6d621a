package it.cooperazionedigitale.accounts.web.seeing;

import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.site.ReasonForm;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** With whose eyes, and why. */
public class SeeAsForm extends ReasonForm {

    private String persona = "";

    public String getPersona() {
        return persona;
    }

    public void setPersona(String persona) {
        this.persona = persona;
    }

    @Nullable
    UUID person() {
        return Typed.id(persona);
    }
}
