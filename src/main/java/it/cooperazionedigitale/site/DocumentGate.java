package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens files to people outside the body they belong to: a module above says who may read what was handed in to it. */
public interface DocumentGate {

    /**
     * A file somebody wants to read.
     *
     * @param file the file
     * @param purpose what it was handed in for
     * @param organisation the body it belongs to
     * @param subject what it hangs on in the module that took it, if anything
     */
    record Question(
            UUID file,
            String purpose,
            UUID organisation,
            @Nullable UUID subject) {}

    /** Whether this gate lets the viewer read the file; false for what it knows nothing of. */
    boolean opens(Question question, Viewer viewer);
}
