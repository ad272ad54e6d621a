package it.cooperazionedigitale.organisations.web.merge;

import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.site.ReasonForm;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** With which record, and why. */
public class MergeForm extends ReasonForm {

    private String con = "";

    public String getCon() {
        return con;
    }

    public void setCon(String con) {
        this.con = con;
    }

    @Nullable
    UUID other() {
        return Typed.id(con);
    }
}
