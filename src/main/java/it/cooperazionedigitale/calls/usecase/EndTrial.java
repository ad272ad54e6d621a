package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the staff throws the answers of a trial away. */
@Service
public class EndTrial {

    private final Trials trials;

    EndTrial(Trials trials) {
        this.trials = trials;
    }

    /** Throws the person's own answers away; a second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void end(UUID callId, Viewer viewer) {
        trials.remove(callId, viewer.id());
    }
}
