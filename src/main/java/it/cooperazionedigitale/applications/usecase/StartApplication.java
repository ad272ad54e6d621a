package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A body begins its application to an open call. */
@Service
public class StartApplication {

    private final Beginning beginning;

    StartApplication(Beginning beginning) {
        this.beginning = beginning;
    }

    /** The body's application to the call: a new draft, or the one it has; one taken back becomes a draft again. */
    @Transactional
    @PreAuthorize("@applicationRules.mayStart(#viewer)")
    public UUID start(UUID callId, Viewer viewer) {
        return beginning.begin(callId, viewer).application().id();
    }
}
